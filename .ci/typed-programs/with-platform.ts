// Compiled with the types of Node.js, and with the DOM: `fetch` of the packages has the very types of the platform.
import { createWeiboClient } from "@weibo-kit/client";
import { inProcess } from "@weibo-kit/contract";
import { createMock } from "@weibo-kit/mock";
import type * as ours from "@weibo-kit/types/fetch";

type Same<One, Other> =
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;

export const same: readonly [
  Same<ours.AbortSignal, AbortSignal>,
  Same<ours.Headers, Headers>,
  Same<ours.Request, Request>,
  Same<ours.RequestInit, RequestInit>,
  Same<ours.Response, Response>,
  Same<ours.URL, URL>,
] = [true, true, true, true, true, true];

const mock = createMock();
export const fetchOfMock: typeof globalThis.fetch = mock.fetch;
export const target = inProcess(globalThis.fetch);
export const weibo = createWeiboClient({ token: "any", fetch: globalThis.fetch });
export const user = weibo.users.get({ uid: "5357651574" }, { signal: AbortSignal.timeout(1_000) });

export async function idOf(signal: AbortSignal): Promise<string | null> {
  const response: Response = await mock.fetch(new Request("http://localhost/"), { signal });
  return response.headers.get("x-mock-by");
}
