// The mock, with one mutation of its exchanges.
import { createMock } from "@weibo-kit/mock";
import type { Fetch } from "../../src/index.ts";

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

type Send = (url: URL) => Promise<Reply>;
/** A whole exchange: may ask for something else, or answer otherwise. */
export type Mutation = (url: URL, send: Send) => Promise<Reply>;

const mock = createMock();
const remembered = new Map<string, Promise<Reply>>();

/** The mock gives every mutation the same answers, so it is asked once per address. */
const honest: Send = (url) => {
  const address = url.pathname + url.search;
  const known = remembered.get(address) ?? ask(address);
  remembered.set(address, known);
  return known;
};

async function ask(address: string): Promise<Reply> {
  const response = await mock.request(address);
  const isMistake = response.headers.has("x-mock-mistake");
  const type = isMistake ? "x-mock-mistake" : (response.headers.get("content-type") ?? "");
  return { status: response.status, type, text: await response.text() };
}

export function broken(mutation: Mutation): Fetch {
  return async (address) => {
    const { status, type, text } = await mutation(new URL(address), honest);
    const headers = type === "x-mock-mistake" ? { "x-mock-mistake": "yes" } : { "content-type": type };
    return new Response(text, { status, headers });
  };
}
