// Every payload fits the schema of the document, the overlay included; unknown keys are allowed.
import { inRun } from "../../../cases/in-run.ts";
import type { CallSpec } from "../../../model/call-spec.ts";
import { type Case, defineCase, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at } from "../../../read/json-path.ts";
import { misfit } from "../../../read/misfit.ts";
import { call, isCallOf } from "../call.ts";
import { isOfNoUser } from "../payload.ts";
import { pageCall, userLists } from "../user-lists.ts";

interface Asked {
  readonly id: string;
  readonly operation: string;
  readonly schema: string;
  readonly call: (subject: Subject) => CallSpec;
  readonly alsoJudges?: (spec: CallSpec) => boolean;
}

function schemaCase({ id, operation, schema, call: asked, alsoJudges = () => false }: Asked): Case {
  return defineCase({
    id,
    level: "must",
    upstream: "justone",
    operation,
    topic: "schema",
    promise: `sends a payload with every field of ${schema}, each of its type`,
    calls: (subject) => ({ answer: asked(subject) }),
    alsoJudges,
    judge: (_answers, _subject, run) =>
      inRun(run, ({ answer }) => {
        if (at(answer.json, "code") !== 0) return unchecked("nothing-to-judge", `${answer.request} brought no payload`);
        if (isOfNoUser(answer)) return unchecked("nothing-to-judge", `${answer.request} is about no user`);
        const data = at(answer.json, "data");
        // A list that its owner withholds has a schema of its own.
        const isWithheld = at(data, "ok") === 0 && schema.endsWith("Page");
        return misfit("justone", isWithheld ? "ListWithheld" : schema, data, "$.data");
      }),
  });
}

const PROFILE = "get-user-detail";
const isSecondPage = ({ query }: CallSpec) => query.some(([name, value]) => name === "page" && value === "2");

export const schemaCases: readonly Case[] = [
  schemaCase({
    id: `${PROFILE}-schema`,
    operation: PROFILE,
    schema: "Profile",
    call: ({ uid }) => call(PROFILE, { uid }),
    alsoJudges: isCallOf(PROFILE),
  }),
  ...userLists.flatMap((list) => {
    const { operation, schema } = list;
    const isPage = isCallOf(operation);
    return [
      schemaCase({
        id: `${operation}-schema`,
        operation,
        schema,
        call: (subject) => pageCall(list, subject, "1"),
        alsoJudges: (spec) => isPage(spec) && !isSecondPage(spec),
      }),
      schemaCase({
        id: `${operation}-schema-page-2`,
        operation,
        schema,
        call: (subject) => pageCall(list, subject, "2"),
        alsoJudges: (spec) => isPage(spec) && isSecondPage(spec),
      }),
    ];
  }),
];
