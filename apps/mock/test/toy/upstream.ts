// The toy, whole: all that an upstream has to bring.
import type { Reply } from "../../src/exchange/reply.ts";
import type { Upstream } from "../../src/exchange/upstream.ts";
import { operationsOf } from "../../src/read/operations.ts";
import { unknownOperation } from "../../src/read/unknown-operation.ts";
import { toyDocument } from "./document.ts";
import { toyFans } from "./fans.ts";
import { badInput, faults, noKey, noPath, tooFast } from "./faults.ts";
import { toyUser } from "./user.ts";
import { toyValidators } from "./validators.ts";

const reply = (status: number, code: number, body: object): Reply => ({
  status,
  code,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

export const createToy = (): Upstream => ({
  name: "toy",
  document: toyDocument,
  operations: operationsOf(toyDocument, {
    upstream: "toy",
    credentials: ["key"],
    isPersonal: false,
    answers: [toyFans, toyUser],
    validators: toyValidators,
  }),
  faults,
  limitCodes: { perDay: tooFast.code, balance: noKey.code },
  clientRules: { tooFast: [tooFast.code], passing: [], final: new Map([[noKey.code, "every call"]]) },
  secrets: ["key"],
  identifiers: ["id"],
  owns: (path) => path.startsWith("/toy"),
  admit: ({ query }) => {
    const token = query.get("key") ?? "";
    return token === "" ? { token, refusal: noKey } : { token };
  },
  malformed: () => badInput,
  render: (outcome) => {
    if ("fault" in outcome) return reply(418, outcome.fault.code, { error: outcome.fault.message });
    if ("recorded" in outcome) return reply(outcome.recorded.status, 0, Object(outcome.recorded.body));
    return reply(200, 0, Object(outcome.payload));
  },
  unknown: (path) => unknownOperation({ upstream: "toy", path, format: "json", fault: noPath }),
  gatewayPage: () => ({ status: 599, code: 599, headers: { "content-type": "text/html" }, body: "<p>toy</p>" }),
  unreadable: (message) => JSON.stringify({ message }),
  residentsIn: ({ body }) => [
    {
      resident: { uid: Number(Object(body).id), nickname: String(Object(body).name) },
      uidAt: "body.id",
      nicknameAt: "body.name",
    },
  ],
});
