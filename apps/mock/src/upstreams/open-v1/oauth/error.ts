// A refusal of the OAuth endpoints: V1's error as a form, with the reason in Chinese on top.
import type { V1Error } from "@weibo-kit/types";

/** Seen live for 40109; the others are made like it. */
const REASONS: ReadonlyMap<number, string> = new Map([
  [40101, "version不支持"],
  [40102, "缺少参数"],
  [40103, "参数不合法"],
  [40104, "timestamp不合法"],
  [40105, "nonce已被使用"],
  [40106, "signature_method不支持"],
  [40107, "signature不合法"],
  [40108, "consumer_key不存在"],
  [40109, "consumer_key不合法"],
  [40110, "token已被使用"],
  [40111, "token已过期"],
  [40112, "token已被取消授权"],
  [40113, "token不合法"],
  [40114, "verifier不合法"],
]);
const OTHER = "请求被拒绝";

export function oauthError(code: number, payload: V1Error): string {
  return String(new URLSearchParams({ ...payload, error_CN: `错误:${REASONS.get(code) ?? OTHER}!` }));
}
