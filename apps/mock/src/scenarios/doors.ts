// The doors that need no set-up: a header, a magic token and a magic uid become rules, the most specific first.
import type { Call, Credential, Upstream } from "../exchange.ts";
import { MockMistake } from "../mistake.ts";
import type { Rule } from "./rule.ts";

/** `mock-302`: always; `mock-301x2`: the first two calls; `mock-slow`: three seconds. Other tokens mean nothing. */
const MAGIC_TOKEN = /^mock-(?<code>\d+)(?:x(?<times>\d+))?$/;
const SLOW = 3_000;
const USER_PARAMETERS = ["uid", "user_id", "id"];

export function doors(upstream: Upstream, call: Call, credential: Credential): readonly Rule[] {
  return [...fromHeaders(upstream, call), ...fromToken(upstream, credential), ...fromUid(upstream, call)];
}

function fromHeaders(upstream: Upstream, { asked }: Call): readonly Rule[] {
  const fault = asked.headers.get("x-mock-fault");
  const delay = asked.headers.get("x-mock-delay");
  return [
    ...(fault === null ? [] : [rule(`header x-mock-fault: ${fault}`, { fault: codeIn(upstream, fault) })]),
    ...(delay === null ? [] : [rule(`header x-mock-delay: ${delay}`, { delay: millisecondsIn(delay) })]),
  ];
}

function fromToken(upstream: Upstream, { token }: Credential): readonly Rule[] {
  if (token === "mock-slow") return [rule("token mock-slow", { delay: SLOW })];
  const { code, times } = MAGIC_TOKEN.exec(token)?.groups ?? {};
  if (code === undefined) return [];
  const when = times === undefined ? {} : { nth: { from: 1, to: Number(times) } };
  return [{ name: `token ${token}`, when, then: { fault: codeIn(upstream, code) } }];
}

function fromUid(upstream: Upstream, { input }: Call): readonly Rule[] {
  return USER_PARAMETERS.flatMap((name) => {
    const code = Number(input[name]);
    return upstream.faults.has(code) ? [rule(`magic ${name} ${code}`, { fault: code })] : [];
  });
}

const rule = (name: string, then: Rule["then"]): Rule => ({ name, when: {}, then });

function codeIn(upstream: Upstream, text: string): number {
  const code = Number(text);
  if (upstream.faults.has(code)) return code;
  const known = [...upstream.faults.keys()].join(", ");
  throw new MockMistake(`force code ${text}`, `${upstream.name} has no such code`, `Known codes: ${known}.`);
}

function millisecondsIn(text: string): number {
  const milliseconds = Number(text);
  if (text.trim() !== "" && milliseconds >= 0 && milliseconds <= 600_000) return milliseconds;
  throw new MockMistake(
    `delay by ${text}`,
    "it is not a number of milliseconds up to 600000",
    "Try x-mock-delay: 250.",
  );
}
