// The mock, with one mutation of its exchanges.
import { createHash } from "node:crypto";
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

/** The answer to another call than the one that was made: real servers give each answer a request id of its own. */
const instead =
  (call: URL): Send =>
  async (url) => {
    const reply = await honest(url);
    if (url.href === call.href) return reply;
    const id = createHash("md5").update(`${call.href} ${url.href}`).digest("hex");
    return { ...reply, text: reply.text.replace(/(?<="requestId":")[0-9a-f]{32}/, id) };
  };

export function broken(mutation: Mutation): Fetch {
  return async (address) => {
    const call = new URL(address);
    const { status, type, text } = await mutation(call, instead(call));
    const headers = type === "x-mock-mistake" ? { "x-mock-mistake": "yes" } : { "content-type": type };
    return new Response(text, { status, headers });
  };
}
