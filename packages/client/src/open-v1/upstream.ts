/** Weibo Open Platform V1: an AppKey or OAuth, no envelope, free of charge. */
import type { Upstream } from "../upstream.ts";
import type { V1Credential } from "./credential.ts";
import { readAnswer } from "./read-answer.ts";
import { credentialSigner } from "./sign.ts";

/** Open Platform V1, called with this credential. */
export function openV1(credential: V1Credential): Upstream {
  return {
    credentials: ["source", "oauth_consumer_key", "oauth_token", "oauth_nonce", "oauth_signature"],
    operation: () => "users-show",
    price: 0,
    sign: credentialSigner(credential),
    read: readAnswer,
  };
}
