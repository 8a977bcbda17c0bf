/** A fake service for what the mock does not do; it records its requests. */
import type { Fetch } from "../src/index.ts";

export type Reply = (url: URL, signal: AbortSignal | undefined) => Response | Promise<Response>;

export interface Service {
  readonly fetch: Fetch;
  readonly requests: readonly URL[];
}

/** Replies in turn; the last one again and again. */
export function service(...replies: readonly [Reply, ...Reply[]]): Service {
  const requests: URL[] = [];
  const fetch: Fetch = async (address, { signal }) => {
    const url = new URL(address);
    requests.push(url);
    const reply = replies[Math.min(requests.length, replies.length) - 1] ?? replies[0];
    return reply(url, signal ?? undefined);
  };
  return { fetch, requests };
}

export const envelope = (code: number, data: unknown = null): string =>
  JSON.stringify({ code, data, message: code === 0 ? null : `code ${code}`, recordTime: null, requestId: "r1" });

export const json = (body: string, status = 200, headers: Record<string, string> = {}): Reply => {
  return () => new Response(body, { status, headers: { "content-type": "application/json", ...headers } });
};

export const refuse = (code: number, headers: Record<string, string> = {}): Reply => json(envelope(code), 200, headers);

export const PROFILE = { ok: 1, data: { user: { id: 1, idstr: "1", screen_name: "甲" }, tabList: [], blockText: "" } };

export const works = json(envelope(0, PROFILE));

/** A page of fans or follows; `ids` may be of any form. */
export const pageOf = (ids: readonly (number | string)[], total: number = ids.length): string => {
  const users = ids.map((id) => ({ id, idstr: String(id) }));
  return envelope(0, { ok: 1, users, total_number: total, next_cursor: 20 });
};

/** No connection, as undici reports it. */
export const refused: Reply = () => {
  throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:1") });
};

/** Never answers, and ignores its signal. */
export const silent: Reply = () => new Promise(() => undefined);

/** Begins to answer and stalls. */
export const stalled: Reply = () =>
  new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array([123])) }));
