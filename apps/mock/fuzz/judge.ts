// Judges an answer: there is one, it is no bug of the mock, it has a body, and the body has the form that it is sent as.
import { XMLValidator } from "fast-xml-parser";
import { type Answer, answersIn } from "./answers.ts";

/** What is wrong with the answer, in words; undefined for a right one. */
export function complaintAbout(request: string, raw: string): string | undefined {
  if (/^x-mock-bug:/im.test(raw)) return `x-mock-bug: ${raw.slice(0, 600)}`;
  if (raw === "") return mayBeUnanswered(request) ? undefined : "the request is not answered";
  // An answer to HEAD has no body, and a disrupted one another length than its head promises.
  if (/HEAD|CONNECT/i.test(request) || /^x-mock-disruption:/im.test(raw)) return undefined;
  return answersIn(raw)
    .map(complaintAboutOne)
    .find((words) => words !== undefined);
}

/** Nothing to answer, or the request itself asks for a delay or a broken connection, as a Basic name, too. */
const mayBeUnanswered = (request: string) => request.trim() === "" || /mock-|bW9jay|reset|empty|stall/i.test(request);

function complaintAboutOne({ status, head, body, isCut }: Answer): string | undefined {
  if (Number.isNaN(status)) return `the answer is no HTTP: ${head.slice(0, 300)}`;
  if (isCut) return `the answer is cut: ${head.slice(0, 300)}`;
  if (body === "")
    return [204, 205, 302, 304].includes(status) ? undefined : `the body is empty: ${head.slice(0, 300)}`;
  const form = formOf(/^content-type: ([\w/+-]+)/im.exec(head)?.[1]?.toLowerCase() ?? "", body);
  return form ? undefined : `the body is not what its head promises: ${head.slice(0, 300)} ${body.slice(0, 600)}`;
}

function formOf(type: string, body: string): boolean {
  const text = Buffer.from(body, "latin1").toString();
  if (type === "application/json") return isEnvelope(parsed(text));
  if (type === "application/xml") return XMLValidator.validate(text) === true;
  if (type === "image/svg+xml") return text.startsWith("<svg");
  if (type === "text/html") return /<html|<!doctype/i.test(text);
  return type === "text/plain";
}

/** Justone's envelope has all of its keys; other JSON is an object or a list. */
function isEnvelope(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return !("code" in value && "data" in value) || ("message" in value && "recordTime" in value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
