// Triggers in the request itself: headers, a magic token and a magic uid become rules, the most specific first.
import { MAGIC } from "../../exchange/credential.ts";
import type { Call } from "../../exchange/operation.ts";
import type { MockHeaders } from "../../exchange/request.ts";
import type { Upstream } from "../../exchange/upstream.ts";
import { MockMistake, type MockPhrase, say, suggested } from "../../mistake.ts";
import { builtinScenarios } from "./builtin.ts";
import { type CompiledRule, faultNamed, faultWords, knownFaults, legible } from "./compile.ts";
import { type Complain, complain, effects, effectWords } from "./effect.ts";
import { parseTrigger } from "./parse-trigger.ts";
import type { Rule } from "./rule.ts";

const DELAY = /^\s*\d+(\.\d+)?\s*$/;
const LONGEST_DELAY = 600_000;
const NONE: readonly never[] = [];

/** The parts of a call that can trigger something. */
interface Triggering {
  readonly upstream: Upstream;
  readonly call: Call;
  readonly headers: MockHeaders;
  /** The caller's own, whatever the tenant. */
  readonly token: string;
}

/** @throws {MockMistake} for a trigger that can't be read; it names the known words */
export function triggeredRules({ upstream, call, headers, token }: Triggering, seed: number): readonly CompiledRule[] {
  if (headers.mistake) throw headers.mistake;
  const header = fromHeaders(upstream, headers);
  const magic = token.startsWith(MAGIC) ? fromToken(upstream, token) : NONE;
  const user = fromUid(upstream, call);
  // Hardly any call has one.
  if (header === NONE && magic === NONE && user === NONE) return NONE;
  return [...header, ...magic, ...user].map((rule) => ({ ...rule, seed, salt: 0 }));
}

type TriggeredRule = Omit<CompiledRule, "seed" | "salt">;

function fromHeaders(upstream: Upstream, { fault, delay }: MockHeaders): readonly TriggeredRule[] {
  if (fault === null && delay === null) return NONE;
  const wait = delay === null ? undefined : { name: `header x-mock-delay: ${delay}`, delay: millisecondsIn(delay) };
  return [
    ...(fault === null ? [] : [rule(upstream, `header x-mock-fault: ${fault}`, fault, complain)]),
    ...(wait === undefined ? [] : [{ ...wait, when: {} }]),
  ];
}

/** A word that is no effect is refused: a client whose fault has a typing error would else be tested without one. */
function fromToken(upstream: Upstream, token: string): readonly TriggeredRule[] {
  const mistake: Complain = (_act, cause, remedy) =>
    new MockMistake(
      say('read token "{0}"', token.slice(0, 40)),
      cause,
      say("{0} For a plain token use another prefix.", remedy),
    );
  return [rule(upstream, `token ${token}`, withPluses(token.slice(MAGIC.length)), mistake)];
}

/** In a query a plus is a space: `mock-302+` is refused as the header `302+` is. */
const withPluses = (text: string): string => text.replaceAll(/\s*\+\s*|\s/g, "+");

function fromUid(upstream: Upstream, { input, operation, request }: Call): readonly TriggeredRule[] {
  for (const name of operation.users) {
    const uid = input[name];
    const fault = uid === undefined ? undefined : upstream.faults.get(Number(uid));
    // `0302` is no code, though its number is; the input may be a number already.
    if (fault && (request.query.get(name) || String(uid)) === String(fault.code))
      return [{ name: `magic ${name} ${fault.code}`, when: {}, fault }];
  }
  return NONE;
}

function rule(upstream: Upstream, name: string, text: string, mistake: Complain): TriggeredRule {
  const { when = {}, then } = parsed(text, upstream, mistake);
  const { fault: word, ...rest } = then;
  const named = { name: legible(name), when, ...rest };
  if (word === undefined) return named;
  const fault = faultNamed(word, upstream);
  if (fault) return { ...named, fault };
  const nearest = (known: MockPhrase) => suggested(String(word), [...faultWords(upstream), ...effectWords], known);
  if (typeof word === "number") {
    const codes = [...upstream.faults.keys()].map(String);
    const cause = say("{0} has no such code", upstream.name);
    throw mistake(say("force code {0}", word), cause, nearest(say("Known codes: {0}.", codes)));
  }
  throw mistake(
    say("force fault {0}", word),
    say("{0} has no such fault, and it is no other effect", upstream.name),
    nearest(say("Known faults: {0}. Known effects: {1}.", knownFaults([upstream]), effects())),
  );
}

/** A scenario's name is no effect, unless it is one, too: `slow`. */
function parsed(text: string, upstream: Upstream, mistake: Complain): Pick<Rule, "when" | "then"> {
  const name = text.trim();
  const isScenario = Object.hasOwn(builtinScenarios, name) && !effectWords.includes(name);
  if (!isScenario || faultNamed(name, upstream)) return parseTrigger(text, mistake);
  throw mistake(
    say('read effect "{0}"', name),
    say("{0} is a scenario, not an effect", name),
    say("Try {0}.", `x-mock-scenario: ${name}`),
  );
}

function millisecondsIn(text: string): number {
  const milliseconds = DELAY.test(text) ? Number(text) : Number.NaN;
  if (milliseconds <= LONGEST_DELAY) return milliseconds;
  throw new MockMistake(
    say("delay by {0}", text),
    say("it is not a number of milliseconds up to {0}", LONGEST_DELAY),
    say("Try {0}.", "x-mock-delay: 250"),
  );
}
