// A server that does not answer: waiting for one that is starting, and the one line for one that stays silent.
import type { Results, Target } from "@weibo-kit/contract";
import { startedAs } from "../command-line/started-as.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { type Trouble, troubleOf } from "../texts/server-trouble.ts";
import { texts } from "../texts/texts.ts";

/** In milliseconds. */
const PAUSE = 200;
/** Of one request, in milliseconds: the first of Node.js 20 never ends where the server closes the connection at once. */
const LONGEST = 5_000;
/** Something answers, although it can't be one of the services. */
const UNREADABLE: readonly Trouble[] = ["noHttp", "tooLarge"];
/** A gateway gives these while the server behind it is starting. */
const STARTING = [502, 503, 504];

/**
 * Resolves as soon as the server answers any request, or when the seconds are over: the check itself then reports the
 * silence. It asks for `/`, which no service bills.
 */
export async function waitFor({ base }: Target, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await answers(base, end)) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, PAUSE));
}

async function answers(base: string, end: number): Promise<boolean> {
  const controller = new AbortController();
  // Unlike `AbortSignal.timeout` it keeps the process alive, also while a connection that was closed does not.
  const timer = setTimeout(() => controller.abort(), Math.max(1_000, Math.min(LONGEST, end - Date.now())));
  try {
    const response = await fetch(`${base}/`, { redirect: "manual", signal: controller.signal });
    await response.body?.cancel();
    return !STARTING.includes(response.status);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Why no call of a run was answered; undefined where one was, or where none was made. */
export function silenceOf({ verdicts }: Results): string | undefined {
  // A case that was not checked although it has calls had answers: a page of something else, for example.
  if (verdicts.some(({ is, calls }) => is !== "not checked" || calls.length > 0)) return undefined;
  return verdicts.find(({ why }) => why === "unreachable")?.because?.replace(/^no answer: /, "");
}

/** The mistake for a server that answered no call. */
export function noAnswer({ name, isFree }: Target, waited: number | undefined, cause: string): CommandMistake {
  const { silent, startIt, startItOrWait, troubles, unreadableAnswer } = texts.mistakes;
  const trouble = troubleOf(cause);
  if (trouble !== undefined) {
    const text = UNREADABLE.includes(trouble) ? unreadableAnswer(name, cause) : silent(name, waited, cause);
    return new CommandMistake({ ...text, remedy: troubles[trouble] });
  }
  const remedy = isFree && waited === undefined ? startIt(startedAs("serve")) : startItOrWait;
  return new CommandMistake({ ...silent(name, waited, cause), remedy });
}
