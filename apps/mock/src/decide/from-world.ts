// Answers a call from the generated world.
import type { World } from "@weibo-kit/world";
import type { Decision } from "../exchange/decision.ts";
import type { Fault, UpstreamName } from "../exchange/fault.ts";
import type { Call, Occasion, Operation } from "../exchange/operation.ts";
import type { Outcome, Refusal } from "../exchange/outcome.ts";
import type { Upstream } from "../exchange/upstream.ts";
import { MockMistake, say } from "../mistake.ts";
import { isLast } from "./last-page.ts";
import { type AnswerPage, cachePages } from "./page-cache.ts";

export type FromWorld = (call: Call, world: World, occasion: Occasion) => Decision;

/**
 * @param cachedPages how many pages of each list are kept as bytes
 * @param upstreams whose operations with an answer are named where an operation has none
 */
export function createFromWorld(cachedPages: number, upstreams: readonly Upstream[]): FromWorld {
  const answers = new Map<Operation, AnswerPage>();
  return ({ operation, input }, world, occasion) => {
    const answer = answers.get(operation) ?? answerOf(operation, cachedPages, upstreams);
    // The operations of unknown paths are created for one call, and would fill the memory.
    if (operation.refuses === undefined) answers.set(operation, answer);
    const { outcome, isLast } = answer(input, world, occasion);
    if ("fault" in outcome) {
      const { refuses, refusal = SERVICE } = operation;
      return { outcome, by: "refusal", because: refuses ?? reasonOf(outcome.fault), refusal };
    }
    return { outcome, by: "world", because: seedNote(world.seed), isLast };
  };
}

function answerOf(operation: Operation, cachedPages: number, upstreams: readonly Upstream[]): AnswerPage {
  const { paging, isPersonal } = operation;
  const answer: AnswerPage = (input, world, occasion) => {
    const outcome =
      operation.answer?.(input, world, occasion) ?? notImitated(operation, imitatedBy(operation.upstream, upstreams));
    return { outcome, isLast: paging !== undefined && "payload" in outcome && isLast(paging, outcome.payload) };
  };
  return paging === undefined || isPersonal ? answer : cachePages(answer, cachedPages);
}

/** The operations of one upstream that have an answer. */
function imitatedBy(name: UpstreamName, upstreams: readonly Upstream[]): readonly string[] {
  const operations = upstreams.filter((each) => each.name === name).flatMap((each) => each.operations);
  return [...new Set(operations.filter(({ answer }) => answer !== undefined).map((each) => each.name))];
}

function notImitated({ name }: Operation, imitated: readonly string[]): Outcome {
  const remedy = say("Its faults can be forced, {0}. Imitated: {1}.", "x-mock-fault: 302", imitated);
  throw new MockMistake(say("answer {0}", name), say("this operation is not imitated yet"), remedy, 501);
}

const SERVICE: Refusal = { is: "service" };

const reasonOf = ({ message, code }: Fault) => message ?? `code ${code}`;

/** One text for each seed, since the journal refers to it from thousands of entries. */
const notes = new Map<number, string>();

function seedNote(seed: number): string {
  const note = notes.get(seed) ?? `seed ${seed}`;
  notes.set(seed, note);
  return note;
}
