// Just One API, whole: its operations, who is admitted, what is refused and how an answer is written.
import { justoneDocument } from "@weibo-kit/types/documents";
import { parameterValidators } from "@weibo-kit/types/parameter-validators";
import type { Upstream } from "../../exchange/upstream.ts";
import { operationsOf } from "../../read/operations.ts";
import { unknownOperation } from "../../read/unknown-operation.ts";
import { admit } from "./admit.ts";
import { clientRules } from "./client-rules.ts";
import { faults, malformed, unknownPath } from "./faults.ts";
import { gatewayPage, unreadable } from "./gateway.ts";
import { limitCodes } from "./limit-codes.ts";
import { answersWith } from "./operations.ts";
import { type RowMonth, rowsByMonth } from "./payloads/row-variants.ts";
import { type Dialect, renderer } from "./render.ts";
import { residentsIn } from "./residents.ts";

const NAME = "justone";

export function createJustOne(dialect: Dialect, rows: RowMonth): Upstream {
  const render = renderer(dialect);
  return {
    name: NAME,
    document: justoneDocument,
    operations: operationsOf(justoneDocument, {
      upstream: NAME,
      credentials: ["token"],
      isPersonal: false,
      answers: answersWith(rowsByMonth[rows]),
      validators: parameterValidators.justone,
    }),
    faults,
    limitCodes,
    clientRules,
    secrets: ["token"],
    // The badge of a fan has no id of its own.
    identifiers: ["idstr", "id", "fans_uid"],
    owns: (path) => path.startsWith("/api/") && !/\.(json|xml)$/.test(path),
    admit,
    malformed,
    render: (outcome, _call, id) => render(outcome, id),
    unknown: (path) => unknownOperation({ upstream: NAME, path, format: "json", fault: unknownPath }),
    gatewayPage,
    unreadable,
    residentsIn,
  };
}
