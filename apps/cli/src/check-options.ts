// What `weibo-kit check` was told, as a target and as settings of the contract kit.
import { existsSync, readFileSync } from "node:fs";
import type { CheckSettings, Deviation, Dialect, Level, Target, Upstream } from "@weibo-kit/contract";
import { loadFixtures } from "@weibo-kit/fixtures";

/** Loaded by the command when it runs, so that other commands start without it. */
export type Kit = typeof import("@weibo-kit/contract");

export interface CheckOptions {
  readonly plan?: true;
  readonly list?: true;
  readonly live?: true;
  readonly quiet?: true;
  readonly maxCalls?: number;
  readonly ledger: string;
  readonly upstream?: Upstream;
  readonly dialect: Dialect;
  readonly faults?: "magic" | "none";
  readonly level: Level;
  readonly only?: string;
  readonly uid?: string;
  readonly v1Uid?: string;
  readonly nobody?: string;
  readonly deviations?: string;
  readonly report?: string;
  readonly probes?: number;
  readonly seed?: number;
  readonly path?: string;
}

export function targetOf(kit: Kit, address: string, options: CheckOptions): Target {
  const { dialect, upstream, faults, live = false } = options;
  if (existsSync(address)) return kit.recorded(loadFixtures(address), address, dialect);
  // An empty variable is none. A plan sends nothing, so it needs no token.
  const token = process.env.WEIBO_KIT_TOKEN || (options.plan ? "none needed" : undefined);
  const source = process.env.WEIBO_KIT_SOURCE || undefined;
  return kit.serverAt(address, {
    live: live || options.plan === true,
    dialect,
    people: defined({ uid: options.uid, v1Uid: options.v1Uid, nobody: options.nobody }),
    ...(upstream ? { upstreams: [upstream] } : {}),
    ...defined({ token, source, faults }),
  });
}

export function settingsOf(
  kit: Kit,
  target: Target,
  progress: CheckSettings["onVerdict"],
  options: CheckOptions,
): CheckSettings {
  const { level, only = "", maxCalls, deviations, probes: runs, seed, path, quiet } = options;
  const binding = kit.levels.slice(0, kit.levels.indexOf(level) + 1);
  const cases = kit.catalogue.filter((it) => binding.includes(it.level) && it.id.includes(only));
  if (cases.length === 0) {
    throw new kit.ContractMistake(`check --only ${only}`, "no case has this in its id", "See weibo-kit check --list.");
  }
  return {
    cases,
    ...defined({ maxCalls }),
    probes: defined({ runs, seed, path }),
    ...(target.isFree ? {} : { ledger: kit.openLedger(options.ledger, new URL(target.base).host) }),
    ...(deviations === undefined ? {} : { deviations: readDeviations(kit, deviations) }),
    ...(quiet || progress === undefined ? {} : { onVerdict: progress }),
  };
}

function readDeviations(kit: Kit, file: string): readonly Deviation[] {
  const ids = kit.catalogue.map(({ id }) => id);
  return kit.readDeviations(json(kit, file), ids, Date.now());
}

function json(kit: Kit, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new kit.ContractMistake(`read ${file}`, cause, `It must be a JSON list of {"case", "reason", "expires"}.`);
  }
}

/** What was said, and nothing that was not. */
function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const kept: { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } = {};
  for (const name in fields) {
    const value = fields[name];
    if (isDefined(value)) kept[name] = value;
  }
  return kept;
}

const isDefined = <Value>(value: Value): value is Exclude<Value, undefined> => value !== undefined;
