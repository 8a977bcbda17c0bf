// Judges an answer: there is one, it is no bug of the mock, it has a body, and the body has the form that it is sent as.
import { XMLValidator } from "fast-xml-parser";

interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  /** Chunks without an end: the client closed its side meanwhile, which Node.js takes for a client that has left. */
  readonly isCut: boolean;
}

/** What is wrong with the answer, in words; undefined for a right one. */
export function complaintAbout(request: string, raw: string): string | undefined {
  if (/^x-mock-bug:/im.test(raw)) return `x-mock-bug: ${raw.slice(0, 600)}`;
  if (raw === "") return mayBeUnanswered(request) ? undefined : "the request is not answered";
  // The length of an answer to HEAD or of a disrupted one isn't what its head says.
  if (/HEAD|CONNECT/i.test(request) || /^x-mock-disruption:/im.test(raw)) return undefined;
  return answersIn(raw)
    .map(complaintAboutOne)
    .find((words) => words !== undefined);
}

/** Nothing to answer, or the request itself asks for a delay or a broken connection, as a Basic name, too. */
const mayBeUnanswered = (request: string) => request.trim() === "" || /mock-|bW9jay|reset|empty|stall/i.test(request);

function complaintAboutOne({ status, head, body, isCut }: Answer): string | undefined {
  if (Number.isNaN(status)) return `the answer is no HTTP: ${head.slice(0, 300)}`;
  if (isCut) return undefined;
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

function answersIn(raw: string): readonly Answer[] {
  const answers: Answer[] = [];
  for (let rest = raw; rest !== ""; ) {
    const end = rest.indexOf("\r\n\r\n");
    const head = end < 0 ? rest : rest.slice(0, end + 2);
    const status = Number(/^HTTP\/1\.[01] (\d{3}) /.exec(head)?.[1] ?? Number.NaN);
    const { body, length, isCut = false } = end < 0 ? { body: "", length: 0 } : bodyIn(head, rest.slice(end + 4));
    if (status !== 100) answers.push({ status, head, body, isCut });
    rest = end < 0 ? "" : rest.slice(end + 4 + length);
  }
  return answers;
}

type Body = Pick<Answer, "body"> & Partial<Pick<Answer, "isCut">> & { readonly length: number };

function bodyIn(head: string, rest: string): Body {
  if (/^HTTP\/1\.[01] (100|204|304)/.test(head)) return { body: "", length: 0 };
  if (/^transfer-encoding: chunked/im.test(head)) return chunksIn(rest);
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? rest.length);
  return { body: rest.slice(0, length), length };
}

function chunksIn(rest: string): Body {
  let [body, place] = ["", 0];
  for (;;) {
    const line = rest.indexOf("\r\n", place);
    const size = Number.parseInt(rest.slice(place, line), 16);
    if (line < 0 || Number.isNaN(size)) return { body, length: rest.length, isCut: true };
    body += rest.slice(line + 2, line + 2 + size);
    place = line + 2 + size + 2;
    if (size === 0) return { body, length: place };
  }
}
