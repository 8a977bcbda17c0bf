// The options of `weibo-kit check` as a target and as settings of the contract kit.

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CheckSettings, Deviation, Target } from "@weibo-kit/contract";
import { loadFixtures } from "@weibo-kit/fixtures";
import { isMistake } from "@weibo-kit/types/mistake";
import { utf8Text } from "@weibo-kit/types/utf8-text";
import { causeOf } from "../mistake/cause.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import type { CheckOptions } from "./check-options.ts";

/** The contract kit, which only `check` imports, so that other subcommands start sooner. */
export type Kit = typeof import("@weibo-kit/contract");

export function targetOf(kit: Kit, address: string, options: CheckOptions): Target {
  const { dialect, upstream, faults, live = false, timeout } = options;
  if (isAbsent(address)) throw new CommandMistake(texts.mistakes.noFolder(address, resolve(address)));
  if (existsSync(address)) return kit.recorded(loadFixtures(address), address, dialect);
  // An empty variable counts as unset. A plan sends nothing, so it needs no token.
  const token = process.env.WEIBO_KIT_TOKEN || (options.plan ? "none needed" : undefined);
  const source = process.env.WEIBO_KIT_SOURCE || undefined;
  return kit.serverAt(address, {
    live: live || options.plan === true,
    dialect,
    people: defined({ uid: options.uid, v1Uid: options.v1Uid, unknownUid: options.unknownUid }),
    ...(upstream ? { upstreams: [upstream] } : {}),
    ...defined({ token, source, faults, timeout: timeout === undefined ? undefined : timeout * 1_000 }),
  });
}

/** A name of a folder that isn't there: it has no scheme, port, user or query as an address has. */
const isAbsent = (address: string): boolean =>
  !/[:@?#]/.test(address.replace(/^[a-z]:\\/i, "")) && !existsSync(address);

/**
 * The cases that the options choose, of all upstreams.
 *
 * @throws {CommandMistake} for a text of `--only` that is in the id of none
 */
export function casesOf(kit: Kit, { level, only = [""] }: CheckOptions): Kit["catalogue"] {
  const binding = kit.levels.slice(0, kit.levels.indexOf(level) + 1);
  const cases = kit.catalogue.filter((it) => binding.includes(it.level) && only.some((text) => it.id.includes(text)));
  const useless = only.find((text) => !kit.catalogue.some(({ id }) => id.includes(text)));
  if (cases.length > 0 && useless === undefined) return cases;
  throw new CommandMistake(texts.mistakes.noCase(useless ?? only.join(" --only ")));
}

export function settingsOf(
  kit: Kit,
  target: Target,
  progress: CheckSettings["onVerdict"],
  options: CheckOptions,
): CheckSettings {
  const { maxCalls, deviations, probes: runs, seed, path, quiet } = options;
  const cases = casesOf(kit, options);
  if (path !== undefined && (options.only === undefined || !cases.some(({ topic }) => topic === "probing"))) {
    throw new CommandMistake(texts.mistakes.noProbe(path));
  }
  return {
    cases,
    ...defined({ maxCalls }),
    probes: defined({ runs, seed, path: path?.toString() }),
    ...(target.isFree ? {} : { ledger: kit.openLedger(options.ledger, new URL(target.base).host) }),
    ...(deviations === undefined ? {} : { deviations: readDeviations(kit, deviations) }),
    ...(quiet || progress === undefined ? {} : { onVerdict: progress }),
  };
}

function readDeviations(kit: Kit, file: string): readonly Deviation[] {
  const ids = kit.catalogue.map(({ id }) => id);
  return kit.readDeviations(json(file), ids, Date.now());
}

function json(file: string): unknown {
  const { unreadable } = texts.mistakes;
  try {
    return JSON.parse(
      utf8Text(
        readFileSync(resolve(file)),
        (cause, remedy) => new CommandMistake({ ...unreadable(file, ""), cause, remedy }),
      ),
    );
  } catch (error) {
    if (isMistake(error)) throw error;
    const cause = causeOf(error);
    throw new CommandMistake(unreadable(file, cause));
  }
}

/** Without the fields that are undefined: the settings' types allow a missing field, not an undefined one. */
function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const kept: { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } = {};
  for (const name in fields) {
    const value = fields[name];
    if (isDefined(value)) kept[name] = value;
  }
  return kept;
}

const isDefined = <Value>(value: Value): value is Exclude<Value, undefined> => value !== undefined;
