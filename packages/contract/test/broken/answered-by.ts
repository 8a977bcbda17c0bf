// A server that confuses its two lists.
import { edited, success } from "./edit.ts";
import type { Mutation } from "./server.ts";

/** The other list under this name, in this list's own frame. */
export const answeredBy =
  (operation: string, other: string): Mutation =>
  async (url, send) => {
    if (!url.pathname.includes(`/${operation}/`)) return send(url);
    const asked = new URL(url);
    asked.pathname = asked.pathname.replace(operation, other);
    const reply = await send(asked);
    if (!success(url, reply)) return reply;
    const body = JSON.parse(reply.text);
    const shown = { display_total_number: body.data.total_number, display_total_number_str: "0" };
    return { ...reply, text: JSON.stringify(edited(body, ["data"], (data) => ({ ...shown, ...Object(data) }))) };
  };
