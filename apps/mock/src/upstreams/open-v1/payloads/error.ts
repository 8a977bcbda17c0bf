// A refusal as V1 writes it: `error_code` is the HTTP status as text, the code that matters begins `error`.
import type { V1Error } from "@weibo-kit/types";

/** `path` is echoed without its query, as the client sent it. */
export const errorPayload = (path: string, status: number, error: string): V1Error => ({
  request: path,
  error_code: String(status),
  error,
});
