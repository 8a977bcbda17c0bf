// The way of requests that the fast path leaves. Importing it takes a third of a start, so it is loaded after the start;
// by then a file may be missing or no descriptor left, which refuses the request and nothing else.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Guard } from "../control/guard.ts";
import { withoutUserInfo } from "../read/user-info.ts";
import type { Listener, Served, Zip } from "./hono-path.ts";
import { isRefused } from "./last-words.ts";

export interface OtherPath {
  answer(incoming: IncomingMessage, outgoing: ServerResponse): void;
  /** Loads it before a request needs it. */
  prepare(): void;
}

export function createOtherPath(mock: Served, guard: Guard, zip?: Zip): OtherPath {
  let loading: Promise<Listener> | undefined;
  const load = () => {
    loading ??= import("./hono-path.ts").then(({ createHonoListener }) => createHonoListener(mock, guard, zip));
    return loading;
  };
  const refuse = (error: unknown, outgoing: ServerResponse) => {
    loading = undefined;
    const body = JSON.stringify({ mistake: `Failed to answer: ${error}. Try again, or restart the mock.` });
    outgoing.writeHead(503, { "content-type": "application/json", connection: "close", "x-mock-mistake": "yes" });
    outgoing.end(body);
  };
  return {
    answer: (incoming, outgoing) => {
      load().then(
        (listener) => {
          if (isRefused(incoming)) return;
          if (incoming.url !== undefined) incoming.url = withoutUserInfo(incoming.url);
          void listener(incoming, outgoing);
        },
        (error) => refuse(error, outgoing),
      );
    },
    prepare: () => {
      load().catch(() => {
        loading = undefined;
      });
    },
  };
}
