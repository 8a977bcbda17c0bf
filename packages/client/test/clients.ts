/** Clients that never wait, for a mock or a fake service. */
import { type ClientOptions, createWeiboClient, type Fetch, type WeiboClient } from "../src/index.ts";
import { virtualClock } from "./virtual-clock.ts";

export const TOKEN = "k3yK3yK3yK3yK3y9";

/** A user of the mock's world. */
export const BUSY = "1234567890";

export function clientOf(fetch: Fetch, options: Partial<ClientOptions> = {}): WeiboClient {
  return createWeiboClient({ token: TOKEN, baseUrl: "http://mock.test", fetch, clock: virtualClock(), ...options });
}
