// The JSON Schema of scenarios (2020-12): the source of the checks, and of the file that editors read.

import { LONGEST_WAIT } from "../../units/longest-wait.ts";
import { PAGES } from "../../units/page-range.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { disruptions, MUTATED_FIELD, quirks } from "./vocabulary.ts";

const object = <Properties extends Readonly<Record<string, SchemaNode>>>(
  properties: Properties,
  ...required: readonly string[]
) => ({ type: "object", properties, required, additionalProperties: false }) as const;
const name = { type: "string", minLength: 1 } as const;
const ordinal = { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER } as const;
const share = { type: "number", minimum: 0, maximum: 1 } as const;
const wait = { type: "number", minimum: 0, maximum: LONGEST_WAIT } as const;
const nameOrNumber: SchemaNode = { anyOf: [name, { type: "number", minimum: 0 }] };
const count: SchemaNode = { type: "integer", minimum: 0 };
const money: SchemaNode = {
  anyOf: [
    { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,2})?$" },
    { type: "number", minimum: 0, exclusiveMaximum: 1e9, multipleOf: 0.01 },
  ],
};
const duration: SchemaNode = {
  anyOf: [
    { type: "string", pattern: "^\\d{1,15}(\\.\\d+)?(ms|s|m|h|d)?$" },
    { type: "number", minimum: 0, exclusiveMaximum: 1e15 },
  ],
};
const range = { ...object({ from: wait, to: wait }, "from", "to"), "x-rising": true } as const;
const places = { ...object({ from: ordinal, to: ordinal }, "from"), "x-rising": true } as const;

const about = <Node extends SchemaNode>(description: string, node: Node): Node => ({ description, ...node });

/** Conditions of a rule. */
const when = object({
  upstream: about("`justone` or `open-v1`.", name),
  operation: about("Its path words: `get-fans`, `users-show`.", name),
  uid: about("The user that the call names, in whichever parameter.", nameOrNumber),
  token: about("The tenant.", name),
  page: about("The parameter `page`: a number, or a range with both ends included, `3..5`, `100..`.", {
    anyOf: [{ type: "string", pattern: PAGES.source }, ordinal],
    "x-pages": true,
  }),
  nth: about("Places among the tenant's calls: one, a range, or every n-th.", {
    anyOf: [ordinal, places, object({ every: ordinal }, "every")],
  }),
  chance: about("A share of calls, drawn from seed, token and place.", share),
});

/** Effects of a rule. */
const then = object({
  fault: about("A code of the upstream's table, or our name for it.", nameOrNumber),
  disruption: about("How the answer breaks on its way.", { enum: Object.keys(disruptions) }),
  delay: about("Milliseconds: a number, a range to draw from, or a number for each byte of the body.", {
    anyOf: [wait, range, object({ perByte: wait }, "perByte")],
  }),
  retryAfter: about("Seconds, sent as `retry-after` with a fault or a disruption.", wait),
  list: about("How the lists of the answer are unstable, or how many of their pages can be read.", {
    anyOf: [{ enum: Object.keys(quirks) }, object({ cap: ordinal, end: { enum: ["empty", "missing"] } }, "cap")],
  }),
  mutate: about("The share of fields to mutate, or one field: `1234567890.followers_count:commas`.", {
    anyOf: [share, { type: "string", pattern: MUTATED_FIELD.source }],
  }),
});

/** One `when → then`. */
export const ruleSchema = object(
  { name: about("Sent as `x-mock-because`.", name), when: about("Default: every call.", when), then },
  "then",
);

const limits = object({
  perSecond: about("Calls in a second of the clock: 302 past it; V1 40312.", count),
  concurrent: about("Calls at the same time: 302; V1 40312.", count),
  perHour: about("Calls in an hour of the clock: V1 40312; justone 302.", count),
  perDay: about("Successes a day in Asia/Shanghai, of each operation apart: 303; V1 40312.", count),
  balance: about("The account's balance in yuan: 601 when a call can't be paid.", money),
  spendCap: about("The most that the token may spend, in yuan: 602.", money),
  denied: about("Operations that the account may not use: 600; V1 40314.", {
    anyOf: [{ type: "array", items: name }, name],
  }),
  expiresAfter: about("How long after its first call the token expires: 100; V1 40111.", duration),
});

/** A scenario as an object; a list is a list of rules. */
export const scenarioSchema = object({
  name: about("Used in messages.", name),
  about: about("A one-line description for lists of scenarios.", { type: "string" }),
  rules: about("The first matching rule decides.", { type: "array", items: ruleSchema }),
  limits: about("Limits of each tenant.", limits),
  $schema: about("The address of this schema, for editors.", { type: "string" }),
});
