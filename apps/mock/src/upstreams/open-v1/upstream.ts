// The Weibo Open Platform V1, whole: its operations, who is admitted, what is refused and how an answer is written.
import { openV1Document } from "@weibo-kit/types/documents";
import { parameterValidators } from "@weibo-kit/types/parameter-validators";
import type { Operation } from "../../exchange/operation.ts";
import type { Upstream } from "../../exchange/upstream.ts";
import { formatOf, operationsOf } from "../../read/operations.ts";
import { unknownOperation } from "../../read/unknown-operation.ts";
import { createAdmit } from "./admit.ts";
import { clientRules } from "./client-rules.ts";
import { badFormat, faults, malformed, unknownPath } from "./faults.ts";
import { gatewayPage, unreadable } from "./gateway.ts";
import { limitCodes } from "./limit-codes.ts";
import { createMint } from "./oauth/mint.ts";
import { answersOf } from "./operations.ts";
import type { OpenV1Options } from "./options.ts";
import { render } from "./render.ts";
import { residentsIn } from "./residents.ts";

const NAME = "open-v1";

/** Paths that end in a format, or begin like an operation. */
const PATH = /\.(json|xml)$|^\/(oauth|users|friendships|friends|followers|statuses|account|provinces)(?=[/.]|$)/;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const CREDENTIALS = ["source", "oauth_token", "oauth_callback", "oauth_verifier"];
const XAUTH = ["x_auth_username", "x_auth_password", "x_auth_mode"];

export function createOpenV1(options: OpenV1Options): Upstream {
  const mint = createMint(options.seed);
  const operations = operationsOf(openV1Document, {
    upstream: NAME,
    isPersonal: true,
    credentials: [...CREDENTIALS, ...XAUTH],
    answers: answersOf(mint, options),
    validators: parameterValidators["open-v1"],
    methods: METHODS,
    lenient: options.strict ? [] : ["POST"],
    ignoresEmpty: true,
  });
  return {
    name: NAME,
    document: openV1Document,
    operations,
    faults,
    limitCodes,
    clientRules,
    secrets: ["source", "oauth_*", "x_auth_*"],
    identifiers: ["id"],
    owns: (path) => PATH.test(path),
    admit: createAdmit(options, mint),
    malformed,
    render: (outcome, call) => render(outcome, call),
    unknown: (path) => unknownIn(operations, path),
    gatewayPage,
    unreadable,
    residentsIn,
  };
}

/** A known path with another ending is refused for its format, any other path as unknown. */
function unknownIn(operations: readonly Operation[], path: string): Operation {
  const format = path.startsWith("/oauth/") ? "form" : formatOf(path.slice(-3));
  const stem = path.replace(/\.\w+$/, "");
  if (!operations.some(({ matches }) => matches(`${stem}.json`)))
    return unknownOperation({ upstream: NAME, path, format, fault: unknownPath });
  const refuses = "the format is neither json nor xml";
  return unknownOperation({ upstream: NAME, path, format, fault: badFormat, refuses, refusal: { is: "format" } });
}
