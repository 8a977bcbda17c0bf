// Mistakes in the command line, in English; each is what was tried, what was wrong, and what to do.

import type { MistakeText } from "../mistake-text.ts";
import type { Trouble } from "../server-trouble.ts";
import { withoutLibrary } from "./without-library.ts";

const question = (nearest: readonly string[]) => (nearest.length === 0 ? "" : `Did you mean ${nearest.join(" or ")}? `);

/** By the word that commander names. The command is what was typed so far: `weibo-kit run`. */
const missing = (word: string, command: string): MistakeText | undefined => {
  if (word === "command") {
    return { act: "run", cause: "no command is given", remedy: `Give it after --: ${command} -- pytest.` };
  }
  if (word === "id") return { act: "show a post", cause: "no id is given", remedy: `Try ${command} IpiJvEKzO.` };
  const remedy = `Try ${command} fans --uid 1234567890 --output fans.jsonl.`;
  if (word === "list") return { act: "export", cause: "no list is given, fans or follows", remedy };
  return word === "uid" ? { act: "export", cause: "no user is given by --uid", remedy } : undefined;
};

/** By what is wrong with a server that gave no answer. */
const troubles: Readonly<Record<Trouble, string>> = {
  expired: "Give the server a certificate that is valid today.",
  otherHost: "Use a host that its certificate names.",
  untrusted: "Let this program trust its certificate: NODE_EXTRA_CA_CERTS=FILE.",
  noTls: "If it speaks plain HTTP, begin its address with http://.",
  noHttp: "Check the address; for a server with HTTPS it begins with https://.",
  tooLarge: "Check the address: neither service has such answers.",
  tooSlow: "Check whether the server works, or give it longer: --timeout SECONDS.",
};

export const mistakes = {
  missing,
  frame: (act: string, cause: string, remedy: string) => `Failed to ${act}: ${cause}. ${remedy}`,
  emptyOption: (option: string): MistakeText => ({
    act: `read ${option}`,
    cause: "it is empty",
    remedy: "Give a value, or leave it out.",
  }),
  argument: "the argument",
  noFile: (path: string) => `there is no such file or folder, ${path}`,
  repeated: (option: string): MistakeText => ({
    act: `read ${option}`,
    cause: "it is given twice, with different values",
    remedy: "Give it once.",
  }),
  takenByNpm: (option: string, remedy: string): MistakeText => ({
    act: `read ${option}`,
    cause: "npm took it as an option of its own",
    remedy: `Write -- in front of the options: ${remedy}.`,
  }),
  stray: (words: string, command: string, most: number, given: number, remedy: string): MistakeText => ({
    act: `read ${words}`,
    cause: most === 0 ? `${command} takes options, no arguments` : `${command} takes one argument, not ${given}`,
    remedy,
  }),
  useOption: (option: string, example: string) => `Use ${option}: ${example}.`,
  useCheck: (example: string) => `To check a server: ${example}.`,
  quoteSpaces: (example: string) => `Quote what has spaces: ${example}.`,
  seeHelp: (command: string) => `See ${command} --help.`,
  wholeNumber: (option: string, text: string, least: number, most: number): MistakeText => ({
    act: `read ${option} ${text}`,
    cause: "it is not a whole number in range",
    remedy: `Give one from ${least} to ${most}.`,
  }),
  noUid: (option: string, text: string): MistakeText => ({
    act: `read ${option} ${text}`,
    cause: "it is not a uid",
    remedy: `Give its digits: ${option} 1234567890.`,
  }),
  replayFile: (file: string, cause: string): MistakeText => ({
    act: `read --replay ${file}`,
    cause,
    remedy: "Give a schedule, seed=7;3:301;5:reset, or a file with one.",
  }),
  noKey: (text: string): MistakeText => ({
    act: `read --secret ${text}`,
    cause: "it has no key before a =",
    remedy: "Try --secret my-appkey=its-secret.",
  }),
  noLimit: (text: string): MistakeText => ({
    act: `read --limit ${text}`,
    cause: "it has no value",
    remedy: "Try --limit perDay=3.",
  }),
  busyPort: (address: string, example: string): MistakeText => ({
    act: `listen on ${address}`,
    cause: "the port is in use",
    remedy: `Choose another: ${example}.`,
  }),
  nothingToWatch: {
    act: "watch a file",
    cause: "no file is given",
    remedy: "Add --scenario ./mine.json.",
  } satisfies MistakeText,
  unknownScenario: (scenario: string, known: readonly string[], nearest: readonly string[]): MistakeText => ({
    act: `load scenario "${scenario}"`,
    cause: "no scenario has this name",
    remedy: `${question(nearest)}Known scenarios: ${known.join(", ")}; or give a file, ./mine.json.`,
  }),
  unknownTrait: (trait: string, known: readonly string[], nearest: readonly string[]): MistakeText => ({
    act: "read --find",
    cause: `"${trait}" is not a trait`,
    remedy: `${question(nearest)}Known traits: ${known.join(", ")}.`,
  }),
  noUserWith: (traits: string): MistakeText => ({
    act: `find users with ${traits}`,
    cause: "a bounded search found none",
    remedy: "Use fewer traits, or another --seed.",
  }),
  noName: {
    act: "find a user",
    cause: "no name is given",
    remedy: "Give a uid, a nickname, or --find verified.",
  } satisfies MistakeText,
  noUser: (name: string): MistakeText => ({
    act: `find user ${name}`,
    cause: "no user has this uid or nickname",
    remedy: "Try --find verified.",
  }),
  noPost: (id: string): MistakeText => ({
    act: `show post ${id}`,
    cause: "no post has this id",
    remedy: "Try one that weibo-kit search shows.",
  }),
  noTarget: {
    act: "check",
    cause: "no target is given",
    remedy: "Give an address or a folder: http://127.0.0.1:4010.",
  } satisfies MistakeText,
  noFolder: (folder: string, path: string): MistakeText => ({
    act: `check ${folder}`,
    cause: `there is no folder ${path}, and it is no http address`,
    remedy: "Give a folder of recorded exchanges, or an address: http://127.0.0.1:4010.",
  }),
  silent: (address: string, waited: number | undefined, cause: string) => ({
    act: `check ${address}`,
    cause: `nothing answers there${waited === undefined ? "" : `, after ${waited} s of waiting`} (${withoutLibrary(cause)})`,
  }),
  unreadableAnswer: (address: string, cause: string) => ({
    act: `check ${address}`,
    cause: `what answers there can't be read (${withoutLibrary(cause)})`,
  }),
  /** What to do about a server that is there. */
  troubles,
  startIt: (start: string) => `Start the server first (${start}), or add --wait 30.`,
  startItOrWait: "Start the server, check the address, or wait longer.",
  noCase: (text: string): MistakeText => ({
    act: `check --only ${text}`,
    cause: "no case has this in its id",
    remedy: "See weibo-kit check --list.",
  }),
  noProbe: (path: number): MistakeText => ({
    act: `check --path ${path}`,
    cause: "the path is the number of a generated call, and --only names no case that makes some",
    remedy: `Add the case, and the seed of its run: --only get-fans-probe-valid --seed 1 --path ${path}.`,
  }),
  unreadable: (file: string, cause: string): MistakeText => ({
    act: `read ${file}`,
    cause,
    remedy: 'Give a JSON list of {"case", "reason", "expires"}.',
  }),
  report: (folder: string, cause: string): MistakeText => ({
    act: `write the report to ${folder}`,
    cause,
    remedy: "Give --report a folder that can be written.",
  }),
  lostOutput: (cause: string): MistakeText => ({
    act: "write the output",
    cause,
    remedy: "Send it to a file or a terminal that can be written.",
  }),
  noCommand: (name: string): MistakeText => ({
    act: `run ${name}`,
    cause: "no such command is in PATH",
    remedy: "Check its spelling.",
  }),
  noProgram: (name: string): MistakeText => ({
    act: `run ${name}`,
    cause: "there is no such file, or none of the program that its first line names",
    remedy: "Check the spelling of both.",
  }),
  folderAsCommand: (name: string): MistakeText => ({
    act: `run ${name}`,
    cause: "it is a folder",
    remedy: "Give a program in it, or a command in PATH.",
  }),
  notExecutable: (name: string): MistakeText => ({
    act: `run ${name}`,
    cause: "it may not be executed",
    remedy: `Try chmod +x ${name}.`,
  }),
  notStarted: (name: string, cause: string): MistakeText => ({
    act: `run ${name}`,
    cause,
    remedy: "Try it without weibo-kit run.",
  }),
  unknownNeed: (text: string, word: string, nearest: readonly string[]): MistakeText => ({
    act: `read --need ${text}`,
    cause: `"${word}" is no code, no disruption and no kind of unstable list`,
    remedy: `${question(nearest)}Try --need 302,quota,reset.`,
  }),
  unknownFault: (
    text: string,
    word: string,
    isScenario: boolean,
    nearest: readonly string[],
    effects: readonly string[],
  ): MistakeText => ({
    act: `read --fault ${text}`,
    cause: isScenario ? `${word} is a scenario` : `neither service has a fault ${word}, and it is no other effect`,
    remedy: isScenario
      ? `Try --scenario ${word}.`
      : `${question(nearest)}Known effects: a code or its name, ${effects.join(", ")}, 250ms, 1ms/byte, mutate=0.05.`,
  }),
  emptyNeed: (text: string): MistakeText => ({
    act: `read --need ${text === "" ? '""' : text}`,
    cause: text.trim() === "" ? "it is empty" : "there is no word before or after a comma",
    remedy: "Try --need 302,quota,reset.",
  }),
  noAddress: (text: string): MistakeText => ({
    act: `print the environment for ${text}`,
    cause: "it is no http address",
    remedy: "Try http://127.0.0.1:4010.",
  }),
  certificate: (file: string, cause: string): MistakeText => ({
    act: `write the certificate ${file}`,
    cause,
    remedy: "Name a file that can be written, or none: then it is a new one of the system's own.",
  }),
  summary: (file: string, cause: string): MistakeText => ({
    act: `write the summary to ${file}`,
    cause,
    remedy: "Check GITHUB_STEP_SUMMARY.",
  }),
};
