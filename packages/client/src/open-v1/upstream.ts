/** Weibo Open Platform V1: an AppKey or OAuth, and no envelope around what works. */
import type { Upstream } from "../upstream.ts";
import type { V1Credential } from "./credential.ts";
import { readAnswer } from "./read-answer.ts";
import { sign } from "./sign.ts";

export function openV1(credential: V1Credential): Upstream {
  return {
    operation: () => "users-show",
    sign: (request, secrets, now) => sign(request, credential, secrets, now),
    read: readAnswer,
  };
}
