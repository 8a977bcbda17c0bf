// The Weibo Open Platform V1, whole: its operations, who is admitted, what is refused and how an answer is written.
import { openV1Document } from "@weibo-kit/types/documents";
import type { Upstream } from "../../exchange/types.ts";
import { operationsOf, unknownOperation } from "../../read/operations.ts";
import { createAdmit } from "./admit.ts";
import { answersOf } from "./answers.ts";
import { badFormat, faults, malformed, unknownPath } from "./faults.ts";
import { createMint } from "./oauth/mint.ts";
import type { OpenV1Options } from "./options.ts";
import { render } from "./render.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const CREDENTIALS = ["source", "oauth_token", "oauth_callback", "oauth_verifier"];
const XAUTH = ["x_auth_username", "x_auth_password", "x_auth_mode"];

export function createOpenV1(options: OpenV1Options): Upstream {
  const mint = createMint(options.seed);
  const operations = operationsOf(openV1Document, {
    upstream: "open-v1",
    credentials: [...CREDENTIALS, ...XAUTH],
    answers: answersOf(mint, options),
    methods: METHODS,
    lenient: options.strict ? [] : ["POST"],
    ignoresEmpty: true,
  });

  /** A path that would be one of ours under another ending asks for a format that there isn't. */
  const isOtherFormat = (path: string) => {
    const stem = path.replace(/\.\w+$/, "");
    return operations.some(({ matches }) => matches(`${stem}.json`));
  };

  return {
    name: "open-v1",
    operations,
    faults,
    admit: createAdmit(options, mint),
    malformed,
    render: (outcome, call) => render(outcome, call),
    unknown: (path) => unknownOperation("open-v1", path, { fault: isOtherFormat(path) ? badFormat : unknownPath }),
  };
}
