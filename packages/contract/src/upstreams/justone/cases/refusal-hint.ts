// What a user can do about a refusal where a success was due.
import { justoneCodes } from "@weibo-kit/types/codes";
import type { Answer } from "../../../model/answer.ts";
import { numberAt } from "../../../read/json-path.ts";

const { 100: badToken, 101: likeBadToken } = justoneCodes;

/** In brackets, to be added to a sentence; "" for anything but a refusal. */
export function refusalHint({ json, request }: Answer): string {
  const code = numberAt(json, "code");
  if (code === undefined || code === 0) return "";
  if (code === badToken.code || code === likeBadToken.code) return " (a token for it goes into WEIBO_KIT_TOKEN)";
  const uid = new URLSearchParams(request.split("?")[1]).get("uid");
  return uid === null ? "" : ` (if the server has no user ${uid}, name one that it has with --uid)`;
}
