// Refusals of V1 have three fields: error_code is the HTTP status as text, the code itself begins `error`.
import type { Answer } from "../../model/answer.ts";
import { recordOf } from "../../read/json-path.ts";
import { misfit } from "../../read/misfit.ts";
import { show } from "../../read/show.ts";
import { readXml } from "../../read/xml.ts";

export interface Refusal {
  readonly status: number;
  /** The whole text; without one, any text that begins with the code. */
  readonly error?: string;
  readonly code: number;
}

/** What is wrong with a refusal, in either format; undefined when it is the promised one. */
export function refusalTrouble(answer: Answer, { status, error, code }: Refusal): string | undefined {
  if (answer.status < 400) return `HTTP ${answer.status}, a success where ${code} was due`;
  const body = bodyOf(answer);
  if (typeof body === "string") return body;
  if (answer.status !== status) return `HTTP ${answer.status} instead of ${status}, error ${show(body.error)}`;
  const path = answer.request.split("?")[0] ?? "";
  if (body.error_code !== String(status))
    return `$.error_code: ${show(body.error_code)} is not the HTTP status as text`;
  if (body.request !== path && body.request !== decodeURIComponent(path))
    return `$.request: ${show(body.request)} is not the path ${show(path)}`;
  if (error !== undefined && body.error !== error) return `$.error: ${show(body.error)} instead of ${show(error)}`;
  const isOther = Number.parseInt(String(body.error), 10) !== code;
  return isOther ? `$.error: ${show(body.error)} does not begin with ${code}` : undefined;
}

function bodyOf({ json, text, request, status }: Answer): Readonly<Record<string, unknown>> | string {
  if (!request.split("?")[0]?.endsWith(".xml")) {
    const body = recordOf(json);
    if (body === undefined) return `HTTP ${status}: the refusal is no JSON object`;
    return misfit("open-v1", "V1Error", body) ?? body;
  }
  const element = readXml(text);
  if (typeof element === "string") return `HTTP ${status}: the refusal is no XML: ${element}`;
  if (element.root !== "hash") return `<${element.root}>: the root of a refusal is <hash>`;
  return element.fields;
}
