// One line per call: method, path, code, milliseconds, and who decided the answer.
import type { Entry } from "@weibo-kit/mock";

export function logLine({ method, url, status, code, milliseconds, by, because }: Entry): string {
  return `${method} ${url} → ${status} code ${code} ${milliseconds} ms (${by}: ${because})`;
}
