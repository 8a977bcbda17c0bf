// Triggers in the request itself: headers, a magic token and a magic uid become rules, the most specific first.
import type { Call, Upstream } from "../../exchange/types.ts";
import { MockMistake } from "../../mistake.ts";
import { type CompiledRule, faultNamed, knownFaults } from "./compile.ts";
import { effects, parseEffect } from "./effect.ts";
import type { Then, When } from "./rule.ts";

/** `mock-302`, `mock-reset`: always; `mock-301x2`: the first two calls. A token with an unknown word has no effect. */
const MAGIC_TOKEN = /^mock-(?<word>\d+|[a-z-]+?)(?:x(?<times>\d+))?$/;
const LONGEST_DELAY = 600_000;
const NONE: readonly never[] = [];

export function triggeredRules(upstream: Upstream, call: Call, token: string, seed: number): readonly CompiledRule[] {
  const header = fromHeaders(upstream, call);
  const magic = token.startsWith("mock-") ? fromToken(upstream, token) : NONE;
  const user = fromUid(upstream, call);
  // Hardly any call has one.
  if (header === NONE && magic === NONE && user === NONE) return NONE;
  return [...header, ...magic, ...user].map((rule) => ({ ...rule, seed, salt: 0 }));
}

type TriggeredRule = Omit<CompiledRule, "seed" | "salt">;

function fromHeaders(upstream: Upstream, { request }: Call): readonly TriggeredRule[] {
  const fault = request.headers.get("x-mock-fault");
  const delay = request.headers.get("x-mock-delay");
  if (fault === null && delay === null) return NONE;
  return [
    ...(fault === null ? [] : [rule(upstream, `header x-mock-fault: ${fault}`, parseEffect(fault.trim()))]),
    ...(delay === null ? [] : [rule(upstream, `header x-mock-delay: ${delay}`, { delay: millisecondsIn(delay) })]),
  ];
}

function fromToken(upstream: Upstream, token: string): readonly TriggeredRule[] {
  const { word, times } = MAGIC_TOKEN.exec(token)?.groups ?? {};
  if (word === undefined) return NONE;
  const then = parseEffect(word);
  // A user's token may happen to be called mock-token: only a number that is no code is surely a mistake.
  if (typeof then.fault === "string" && faultNamed(then.fault, upstream) === undefined) return NONE;
  const when = times === undefined ? {} : { nth: { from: 1, to: Number(times) } };
  return [rule(upstream, `token ${token}`, then, when)];
}

function fromUid(upstream: Upstream, { input, operation }: Call): readonly TriggeredRule[] {
  for (const name of operation.users) {
    const uid = input[name];
    const fault = uid === undefined ? undefined : upstream.faults.get(Number(uid));
    // `0302` is no code, though its number is.
    if (fault && String(uid) === String(fault.code)) return [{ name: `magic ${name} ${fault.code}`, when: {}, fault }];
  }
  return NONE;
}

function rule(upstream: Upstream, name: string, { fault: word, ...then }: Then, when: When = {}): TriggeredRule {
  if (word === undefined) return { name, when, ...then };
  const fault = faultNamed(word, upstream);
  if (fault) return { name, when, ...then, fault };
  const codes = [...upstream.faults.keys()].join(", ");
  if (typeof word === "number") {
    throw new MockMistake(`force code ${word}`, `${upstream.name} has no such code`, `Known codes: ${codes}.`);
  }
  throw new MockMistake(
    `force fault ${word}`,
    `${upstream.name} has no such fault, and it is no other effect`,
    `Known faults: ${knownFaults([upstream])}. Known effects: ${effects()}.`,
  );
}

function millisecondsIn(text: string): number {
  const milliseconds = Number(text);
  if (text.trim() !== "" && milliseconds >= 0 && milliseconds <= LONGEST_DELAY) return milliseconds;
  throw new MockMistake(
    `delay by ${text}`,
    `it is not a number of milliseconds up to ${LONGEST_DELAY}`,
    "Try x-mock-delay: 250.",
  );
}
