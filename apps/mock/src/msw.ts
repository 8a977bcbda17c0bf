// Handlers for msw: what a program sends to the services' own addresses is answered by a mock beside it.

import { type Check, type ChecksOf, checkOptions } from "@weibo-kit/types/options";
import { type HttpHandler, http } from "msw";
import { settingsOf, verbatim } from "./mistake.ts";
import type { Mock } from "./mock.ts";
import { checkArguments, mockWith } from "./units/arguments.ts";

/** Which addresses are answered. */
export interface HandlersOptions {
  /** Addresses without a path, `http://localhost:4010`; default: those of the imitated services. */
  readonly servers?: readonly string[];
}

const addresses: Check = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === "string" && /^https?:\/\/[^/]+\/*$/.test(each))
    ? undefined
    : "must be a list of addresses without a path, such as http://localhost:4010";

const checks: ChecksOf<HandlersOptions> = { servers: addresses };

/**
 * Handlers that answer each request to these addresses as the mock does, for `setupServer` and `setupWorker` alike.
 *
 * @throws {MockMistake} for an unknown option, and for addresses that are none
 *
 * @example
 * const mock = createMock();
 * const server = setupServer(...handlersFor(mock));
 */
export function handlersFor(mock: Pick<Mock, "fetch" | "servers">, options: HandlersOptions = {}): HttpHandler[] {
  checkArguments("handlersFor", { mock }, { mock: mockWith("fetch") }, "mock");
  checkOptions(options, checks, settingsOf(verbatim("handlersFor")));
  const { servers = mock.servers } = options;
  return servers.map((server) => http.all(`${server.replace(/\/+$/, "")}/*`, ({ request }) => answer(mock, request)));
}

/**
 * A disruption that sends no answer is the network error that `fetch` has for it. A client that has left gets the same,
 * unseen: msw would print what a handler throws, with its stack, beside the error that the client has from its own `fetch`.
 */
const answer = (mock: Pick<Mock, "fetch">, request: Request): Promise<Response> =>
  mock.fetch(request).catch(() => Response.error());
