// A response that knows the address it answers, as one of `fetch` does; a new Response has none.
import { withoutUserInfo } from "../read/user-info.ts";

/** Its clones have the address, too. */
export function addressed(response: Response, asked: string): Response {
  return Object.defineProperties(response, {
    // Found when it is asked for, since hardly any client does.
    url: { get: () => addressOf(asked), configurable: true },
    clone: { value: () => addressed(Response.prototype.clone.call(response), asked), configurable: true },
  });
}

/** Without the fragment, as `fetch` leaves it out. */
function addressOf(asked: string): string {
  const url = new URL(withoutUserInfo(asked));
  url.hash = "";
  return url.href;
}
