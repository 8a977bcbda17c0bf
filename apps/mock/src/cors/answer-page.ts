// The same in process: a Response for a page, as a browser test or a proxy in front of a page hands it on.
import type { Cors, PageAnswer } from "./cors.ts";

type Input = string | URL | Request;

/** @param answer called unless the request is a preflight */
export function answerPage(
  cors: Cors,
  input: Input,
  init: RequestInit | undefined,
  answer: () => Promise<Response>,
): Promise<Response> {
  const page = pageIn(cors, input, init);
  return page === undefined ? answer() : answerTo(page, answer);
}

async function answerTo({ headers, preflight }: PageAnswer, answer: () => Promise<Response>): Promise<Response> {
  if (preflight) return new Response(preflight.body || null, { status: preflight.status, headers });
  const response = await answer();
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

function pageIn(cors: Cors, input: Input, init: RequestInit = {}): PageAnswer | undefined {
  const request = input instanceof Request ? input : undefined;
  const { headers = request?.headers, method = request?.method ?? "GET" } = init;
  // Most callers give no headers, and a Headers object costs as much as half an answer.
  if (headers === undefined) return undefined;
  const path = pathOf(request?.url ?? String(input));
  return cors({ method: method.toUpperCase(), path, headers: new Headers(headers) });
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url);
