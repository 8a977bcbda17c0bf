// Time and colours of the log, for people who read it on a terminal; elsewhere a line stays as it is.
import type { Entry } from "@weibo-kit/mock";
import { answerOf } from "./log-line.ts";

/** Turns a line of the log and its entry into what is printed. */
export type LogStyle = (line: string, entry: Entry) => string;

const ESCAPE = "\u001b[";
const [DIM, RED, YELLOW, GREEN] = [2, 31, 33, 32];
const paint = (text: string, colour: number) => `${ESCAPE}${colour}m${text}${ESCAPE}0m`;

/**
 * The style for an output stream. A terminal gets the time of the machine's clock in front of each line, and colours
 * by outcome unless `NO_COLOR` is set or the terminal has none.
 */
export function logStyleFor(output: Pick<NodeJS.WriteStream, "isTTY" | "hasColors">, now = () => new Date()): LogStyle {
  if (!output.isTTY) return (line) => line;
  // It looks at NO_COLOR and TERM.
  const colour = output.hasColors() ? paint : (text: string) => text;
  return (line, entry) => {
    const time = colour(now().toTimeString().slice(0, 8), DIM);
    return `${time} ${line.replace(answerOf(entry), (answer) => colour(answer, colourOf(entry)))}`;
  };
}

function colourOf({ status, code, plan }: Entry): number {
  if (status >= 500 || plan?.disruption !== undefined) return RED;
  return status >= 400 || code !== 0 ? YELLOW : GREEN;
}
