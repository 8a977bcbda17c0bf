// Every payload fits the schema of the document, the overlay included; unknown keys are allowed.
import type { CallSpec } from "../../../model/call-spec.ts";
import { type Case, defineCase, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at } from "../../../read/json-path.ts";
import { misfit } from "../../../read/misfit.ts";
import { call } from "../call.ts";
import { pageCall, userLists } from "../user-lists.ts";

function schemaCase(id: string, schema: string, asked: (subject: Subject) => CallSpec, operation: string): Case {
  return defineCase({
    id,
    level: "must",
    upstream: "justone",
    operation,
    topic: "schema",
    promise: `sends a payload with every field of ${schema}, each of its type`,
    calls: (subject) => ({ answer: asked(subject) }),
    judge: ({ answer }) => {
      if (at(answer.json, "code") !== 0) return unchecked(`nothing to judge: ${answer.request} brought no payload`);
      const data = at(answer.json, "data");
      // A list that its owner withholds has a schema of its own.
      const isWithheld = at(data, "ok") === 0 && schema.endsWith("Page");
      return misfit("justone", isWithheld ? "ListWithheld" : schema, data, "$.data");
    },
  });
}

export const schemaCases: readonly Case[] = [
  schemaCase("get-user-detail-schema", "Profile", ({ uid }) => call("get-user-detail", { uid }), "get-user-detail"),
  ...userLists.flatMap((list) => {
    const { operation, schema } = list;
    return [
      schemaCase(`${operation}-schema`, schema, (subject) => pageCall(list, subject, "1"), operation),
      schemaCase(`${operation}-schema-page-2`, schema, (subject) => pageCall(list, subject, "2"), operation),
    ];
  }),
];
