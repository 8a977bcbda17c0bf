// Compiled with neither the types of Node.js nor the DOM, and without `skipLibCheck`: small types stand in for `fetch`.
import { check, inProcess } from "@weibo-kit/contract";
import { createMock, virtualClock } from "@weibo-kit/mock";
import type { AbortSignal, Response } from "@weibo-kit/types/fetch";

const time = virtualClock(0);
const mock = createMock({ clock: time.now, sleep: time.sleep, scenario: "flaky" });

export async function ask(
  signal: AbortSignal,
): Promise<readonly [status: number, by: string | null, payload: unknown]> {
  const response: Response = await mock.request("/users/show.json?source=k&user_id=11051", {
    headers: { "x-mock-scenario": "calm" },
    signal,
  });
  return [response.status, response.headers.get("x-mock-by"), await response.json()];
}

export const report = check(inProcess((url, init) => mock.fetch(url, init)));

// @ts-expect-error: a small type has its own fields alone, and is not `any`
export const absent = (response: Response) => response.formData;
// @ts-expect-error: a call is a path
mock.request(5);
