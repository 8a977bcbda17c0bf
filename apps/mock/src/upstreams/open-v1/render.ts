// A V1 answer in JSON, XML or what OAuth speaks, under the HTTP status that the code's table names.
import { openV1Codes } from "@weibo-kit/types/codes";
import { isLazyJson } from "../../exchange/body.ts";
import type { Fault } from "../../exchange/fault.ts";
import type { Call, Format } from "../../exchange/operation.ts";
import type { Outcome } from "../../exchange/outcome.ts";
import type { Reply } from "../../exchange/reply.ts";
import { plain } from "../../render/template/fields.ts";
import { oauthError } from "./oauth/error.ts";
import { errorPayload } from "./payloads/error.ts";
import * as xml from "./xml/shape.ts";
import { writeXml } from "./xml/write.ts";

const TYPES = {
  json: "application/json;charset=UTF-8",
  xml: "application/xml;charset=UTF-8",
  form: "text/plain;charset=UTF-8",
  html: "text/html;charset=UTF-8",
} as const satisfies Record<Format, string>;
/** As a live answer had them. */
const UNCACHED = { pragma: "No-cache", "cache-control": "no-cache", expires: "Thu, 01 Jan 1970 00:00:00 GMT" };

const statuses = new Map<number, number>(Object.values(openV1Codes).map(({ code, status }) => [code, status]));

export function render(outcome: Outcome, call: Call): Reply {
  const { format, name } = call.operation;
  if ("fault" in outcome) return refusal(outcome.fault, call);
  if ("recorded" in outcome) return reply(format, textOf(outcome.recorded.body), outcome.recorded.status);
  const payload: object = Object(outcome.payload);
  if (format === "html") return pageOrWay(payload);
  if (format === "form") return reply(format, String(new URLSearchParams(Object.entries(payload))));
  const shape = xml.shapes.get(name);
  if (format === "xml" && shape) return reply(format, writeXml(shape, Object(plain(payload))));
  return reply(format, isLazyJson(payload) ? payload : JSON.stringify(payload));
}

/** A page, or the way back to the app. */
function pageOrWay(payload: object): Reply {
  if ("html" in payload) {
    const page = reply("html", String(payload.html));
    return { ...page, headers: { ...page.headers, "content-security-policy": policy(payload) } };
  }
  const location = "location" in payload ? String(payload.location) : "/";
  return { ...reply("html", ""), status: 302, headers: { ...UNCACHED, location } };
}

/** Browsers hold a form to its policy through the redirect, too: the callback has to be named. */
function policy(page: object): string {
  const formTo = "formTo" in page && page.formTo !== "" ? ` ${page.formTo}` : "";
  return `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'${formTo}; base-uri 'none'; frame-ancestors 'none'`;
}

function reply(format: Format, body: Reply["body"], status = 200): Reply {
  return { status, code: status === 200 ? 0 : status, headers: { ...UNCACHED, "content-type": TYPES[format] }, body };
}

/** The OAuth endpoints, pages included, refuse in a form. */
function refusal({ code, message }: Fault, { operation: { format }, request: { path } }: Call): Reply {
  const status = statuses.get(code) ?? code;
  const payload = errorPayload(path, status, message ?? "");
  if (format === "json") return { ...reply(format, JSON.stringify(payload), status), code };
  if (format === "xml") return { ...reply(format, writeXml(xml.error, payload), status), code };
  return { ...reply("form", oauthError(code, payload), status), code };
}

const textOf = (body: unknown) => (typeof body === "string" ? body : JSON.stringify(body));
