// Counts of answers by operation, code and decider, and how long the mock took for them: what metrics are made from.
import type { Decision } from "../exchange/decision.ts";
import type { UpstreamName } from "../exchange/fault.ts";
import type { Operation } from "../exchange/operation.ts";

type Decider = Decision["by"];
type Counted = Pick<Operation, "upstream" | "name">;

/** Upper bounds of the classes of durations, in seconds; the last class has none. */
export const DURATIONS = [
  0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 1,
] as const;

/** Answers of one operation with the same code and the same decider. */
interface AnswerCount {
  /** The service's own code, 0 on success. */
  readonly code: number;
  readonly by: Decider;
  readonly calls: number;
}

/** What was counted of one operation. */
export interface OperationAnswers {
  readonly upstream: UpstreamName;
  readonly operation: string;
  readonly answers: readonly AnswerCount[];
  /** How many answers are in each class of durations, the last one included; not cumulative. */
  readonly durations: readonly number[];
  /** How long all answers took together. */
  readonly seconds: number;
}

class Answers implements OperationAnswers {
  readonly upstream: UpstreamName;
  readonly operation: string;
  /** A list, since most operations have one or two kinds of answers. */
  readonly answers: { readonly code: number; readonly by: Decider; calls: number }[] = [];
  readonly durations = new Array<number>(DURATIONS.length + 1).fill(0);
  seconds = 0;

  constructor({ upstream, name }: Counted) {
    this.upstream = upstream;
    this.operation = name;
  }

  add(code: number, by: Decider, seconds: number): void {
    this.#countOf(code, by).calls += 1;
    let index = 0;
    while (index < DURATIONS.length && seconds > (DURATIONS[index] ?? 0)) index += 1;
    this.durations[index] = (this.durations[index] ?? 0) + 1;
    this.seconds += seconds;
  }

  #countOf(code: number, by: Decider) {
    for (const count of this.answers) if (count.code === code && count.by === by) return count;
    const count = { code, by, calls: 0 };
    this.answers.push(count);
    return count;
  }
}

/** Bounded by operations, codes and deciders: nothing that a client chooses is a key. */
export class AnswerCounts {
  readonly #upstreams = new Map<UpstreamName, Map<string, Answers>>();

  /** @param milliseconds how long the mock worked on the answer */
  add(operation: Counted, code: number, by: Decider, milliseconds: number): void {
    const known = this.#upstreams.get(operation.upstream)?.get(operation.name);
    // A clock that is set back measures a negative time.
    (known ?? this.#make(operation)).add(code, by, Math.max(0, milliseconds) / 1_000);
  }

  /** In the order in which their first answers were counted. */
  get operations(): readonly OperationAnswers[] {
    return [...this.#upstreams.values()].flatMap((operations) => [...operations.values()]);
  }

  #make(operation: Counted): Answers {
    const answers = new Answers(operation);
    const operations = this.#upstreams.get(operation.upstream) ?? new Map<string, Answers>();
    this.#upstreams.set(operation.upstream, operations.set(operation.name, answers));
    return answers;
  }
}
