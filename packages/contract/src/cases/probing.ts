// Generated calls: fast-check draws them from the documents' parameters; seed and path replay any of them.
import fc, { type Arbitrary } from "fast-check";
import type { Answer } from "../answer.ts";
import type { Ask } from "../ask.ts";
import { type Case, type Judgement, type Level, promise, type Unchecked, unchecked } from "../case.ts";
import type { Facts, Probes } from "../facts.ts";
import { judgeJustOne, judgeV1, refusedByV1 } from "../probe/judge.ts";
import { fittingQueries, misfitQueries, parametersOf, type Query } from "../probe/query.ts";
import { ask as askJustOne } from "./justone/ask.ts";
import { notRefused } from "./justone/refusal.ts";
import { ask as askV1 } from "./open-v1/ask.ts";

interface Probing {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  readonly ask: (query: Query) => Ask;
  readonly queries: (path: string, facts: Facts) => Arbitrary<Query> | undefined;
  readonly judge: (answer: Answer, facts: Facts) => Judgement;
}

/** Calls by their path in fast-check's sense: the number of the draw. */
function drawn(
  ask: (query: Query) => Ask,
  queries: Arbitrary<Query>,
  { seed, runs, path }: Probes,
): Record<string, Ask> {
  const draws = path === undefined ? { seed, numRuns: runs } : { seed, numRuns: 1, path };
  return Object.fromEntries(fc.sample(queries, draws).map((query, number) => [path ?? String(number), ask(query)]));
}

function probingCase({ name, level, promise: words, ask, queries, judge }: Probing): Case {
  const { operation, upstream, path } = ask({});
  return promise<string>({
    id: `${operation}-${name}`,
    level,
    upstream,
    operation,
    topic: "probing",
    promise: words,
    asks: (facts): Readonly<Record<string, Ask>> | Unchecked => {
      const all = queries(path, facts);
      if (facts.probes.runs < 1) return unchecked("needs probes: no generated calls were asked for");
      return all === undefined
        ? unchecked("undocumented: there is no bound to get wrong")
        : drawn(ask, all, facts.probes);
    },
    judge: (answers, facts) => {
      for (const [number, answer] of Object.entries(answers)) {
        const trouble = judge(answer, facts);
        if (typeof trouble === "string")
          return `${trouble} (${answer.asked}; replay with --seed ${facts.probes.seed} --path ${number})`;
      }
      return undefined;
    },
  });
}

const justone = (operation: string): readonly Probing[] => {
  const ask = (query: Query) => askJustOne(operation, query);
  return [
    {
      name: "probe-valid",
      level: "should",
      promise: "answers every well-formed call with a documented code under its status",
      ask,
      queries: (path, { uid }) => fittingQueries(parametersOf(path), { uid }),
      judge: judgeJustOne(operation),
    },
    {
      name: "probe-invalid",
      level: "should",
      promise: "refuses every call that the published document rules out",
      ask,
      queries: (path, { uid }) => misfitQueries(parametersOf(path), { uid }, "document"),
      judge: notRefused,
    },
    {
      name: "probe-choice",
      level: "may",
      promise: "refuses every call outside the bounds that this project chose",
      ask,
      queries: (path, { uid }) => misfitQueries(parametersOf(path), { uid }, "choice"),
      judge: notRefused,
    },
  ];
};

const v1: readonly Probing[] = [
  {
    name: "probe-valid",
    level: "should",
    promise: "answers every well-formed call with a user, or with HTTP 400 and 40023",
    ask: (query) => askV1("users-show", "json", query),
    queries: (path, { v1Uid }) => fittingQueries(parametersOf(path), { user_id: v1Uid }),
    judge: judgeV1,
  },
  {
    name: "probe-invalid",
    level: "should",
    promise: "refuses every user_id that is no whole number",
    ask: (query) => askV1("users-show", "json", query),
    queries: (path, { v1Uid }) =>
      misfitQueries(
        parametersOf(path).filter(({ name }) => name === "user_id"),
        { user_id: v1Uid },
        "document",
      ),
    judge: refusedByV1,
  },
];

export const probingCases: readonly Case[] = [
  ...["get-user-detail", "get-followers", "get-fans"].flatMap(justone),
  ...v1,
].map(probingCase);
