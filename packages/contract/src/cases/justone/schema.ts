// Every payload fits the schema of the document, the overlay included; unknown keys are welcome.
import type { Ask } from "../../ask.ts";
import { type Case, promise, unchecked } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { at } from "../../json/at.ts";
import { misfit } from "../../schema/validator.ts";
import { ask } from "./ask.ts";
import { askPage, lists } from "./lists.ts";

function schemaCase(id: string, schema: string, asked: (facts: Facts) => Ask, operation: string): Case {
  return promise({
    id,
    level: "must",
    upstream: "justone",
    operation,
    topic: "schema",
    promise: `sends a payload with every field of ${schema}, each of its type`,
    asks: (facts) => ({ answer: asked(facts) }),
    judge: ({ answer }) => {
      if (at(answer.json, "code") !== 0) return unchecked(`nothing to judge: ${answer.asked} brought no payload`);
      const data = at(answer.json, "data");
      // A list that its owner withholds has a schema of its own.
      const isWithheld = at(data, "ok") === 0 && schema.endsWith("Page");
      return misfit("justone", isWithheld ? "ListWithheld" : schema, data, "$.data");
    },
  });
}

export const schemaCases: readonly Case[] = [
  schemaCase("get-user-detail-schema", "Profile", ({ uid }) => ask("get-user-detail", { uid }), "get-user-detail"),
  ...lists.flatMap((list) => {
    const { operation, schema } = list;
    return [
      schemaCase(`${operation}-schema`, schema, (facts) => askPage(list, facts, "1"), operation),
      schemaCase(`${operation}-schema-page-2`, schema, (facts) => askPage(list, facts, "2"), operation),
    ];
  }),
];
