// What answers before Just One API itself does: its gateway, and the refusal of bytes that are no request.
import type { Reply } from "../../exchange/reply.ts";
import { htmlPage } from "../../render/html-page.ts";

const BAD_GATEWAY = htmlPage("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>");

export const gatewayPage = (): Reply => ({
  status: 502,
  code: 502,
  headers: { "content-type": "text/html", server: "nginx" },
  body: BAD_GATEWAY,
});

/** Without a request there is no time and no request id. */
export const unreadable = (message: string): string =>
  JSON.stringify({ code: 400, data: null, message, recordTime: null });
