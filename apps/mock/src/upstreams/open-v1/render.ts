// A V1 answer in JSON or XML, under the HTTP status that the code's table names.
import { openV1Codes } from "@weibo-kit/types/codes";
import type { Call, Outcome, Reply } from "../../exchange.ts";
import { errorPayload } from "./payloads/error.ts";
import * as shapes from "./xml/shape.ts";
import { writeXml } from "./xml/write.ts";

const TYPES = { json: "application/json;charset=UTF-8", xml: "application/xml;charset=UTF-8" } as const;
/** As a live answer had them. */
const UNCACHED = { pragma: "No-cache", "cache-control": "no-cache", expires: "Thu, 01 Jan 1970 00:00:00 GMT" };

const statuses = new Map<number, number>(Object.values(openV1Codes).map(({ code, status }) => [code, status]));

export function render(outcome: Outcome, { operation, asked }: Call): Reply {
  const { format } = operation;
  const headers = { ...UNCACHED, "content-type": TYPES[format] };
  if ("fault" in outcome) {
    const { code, message } = outcome.fault;
    const status = statuses.get(code) ?? code;
    return {
      status,
      code,
      headers,
      body: write(format, shapes.error, errorPayload(asked.path, status, message ?? "")),
    };
  }
  if ("payload" in outcome) return { status: 200, code: 0, headers, body: write(format, shapes.user, outcome.payload) };
  const { status, body } = outcome.recorded;
  return {
    status,
    code: status === 200 ? 0 : status,
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

function write(format: "json" | "xml", shape: shapes.Shape, payload: unknown): string {
  return format === "json" ? JSON.stringify(payload) : writeXml(shape, Object(payload));
}
