// Which fixture is most similar to a call that none documents, and in which parameters it differs.
import type { Fixture } from "@weibo-kit/fixtures";
import type { Call, Input, Operation } from "../exchange/operation.ts";
import type { Router } from "../router.ts";
import { callOf } from "./fixture-call.ts";

/** The most similar fixture and the parameters in which it differs; undefined where the operation has none. */
export type Nearest = (call: Pick<Call, "operation" | "input">) => NearestFixture | undefined;

interface NearestFixture {
  readonly fixture: string;
  readonly differs: readonly string[];
}

export function createNearest(fixtures: readonly Fixture[], router: Router): Nearest {
  const similar = new Map<string, readonly SimilarCall[]>();
  return ({ operation, input }) => {
    const key = `${operation.upstream} ${operation.name} ${operation.format}`;
    const calls = similar.get(key) ?? similarTo(operation, fixtures, router);
    similar.set(key, calls);
    return nearestOf(calls, operation, input);
  };
}

/** A documented call, on whichever path of its operation. */
interface SimilarCall {
  readonly fixture: string;
  readonly operation: Operation;
  readonly input: Input;
}

function similarTo(operation: Operation, fixtures: readonly Fixture[], router: Router): readonly SimilarCall[] {
  return fixtures.flatMap((fixture) => {
    if (fixture.upstream !== operation.upstream || fixture.operation !== operation.name) return [];
    const call = callOf(fixture, router);
    if (call.operation.format !== operation.format) return [];
    return { fixture: `${fixture.operation}/${fixture.name}`, operation: call.operation, input: call.input };
  });
}

/** A call about the same user first, whichever parameter names the user; then the one that differs in least. */
function nearestOf(calls: readonly SimilarCall[], operation: Operation, input: Input): NearestFixture | undefined {
  const users = usersIn(operation, input);
  const [first] = calls
    .map((each) => ({
      fixture: each.fixture,
      differs: differences(input, each.input),
      isOther: usersIn(each.operation, each.input).some((user) => users.includes(user)) ? 0 : 1,
    }))
    .sort((one, other) => one.isOther - other.isOther || one.differs.length - other.differs.length);
  return first && { fixture: first.fixture, differs: first.differs };
}

const usersIn = ({ users }: Operation, input: Input): readonly string[] =>
  users.flatMap((name) => (input[name] === undefined ? [] : String(input[name])));

function differences(one: Input, other: Input): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}
