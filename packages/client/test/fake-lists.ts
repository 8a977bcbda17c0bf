/** Fake lists of users, and the uids that a walk gives. */
import type { Fetch, Walk } from "../src/index.ts";
import { json, pageOf, service } from "./fake-service.ts";

export async function uidsOf(walk: Walk<{ id: number; idstr: string }>, most = Infinity): Promise<readonly string[]> {
  const uids: string[] = [];
  for await (const user of walk) {
    uids.push(user.idstr);
    if (uids.length >= most) break;
  }
  return uids;
}

/** A service with one list: its pages, by number. */
export const fakeList = (pages: readonly (readonly (number | string)[])[], total?: number): Fetch =>
  service((url) => json(pageOf(pages[Number(url.searchParams.get("page")) - 1] ?? [], total))(url, undefined)).fetch;
