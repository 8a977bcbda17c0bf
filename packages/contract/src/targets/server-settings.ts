// How a server is asked, and what is wrong with settings that cannot be used.
import {
  type Check,
  type ChecksOf,
  checkOptions,
  choice,
  name,
  type OptionsUse,
  objectOf,
  text,
  wholeNumber,
} from "@weibo-kit/types/options";
import type { UpstreamName } from "../model/call-spec.ts";
import { ContractMistake } from "../model/mistake.ts";
import { type Dialect, dialects } from "../model/subject.ts";
import type { People, Target } from "../model/target.ts";
import { upstreams } from "../upstreams/upstreams.ts";

/** How a server is asked. */
export interface ServerSettings {
  /** Token of Just One API. */
  readonly token?: string;
  /** AppKey of the Open Platform. */
  readonly source?: string;
  /** Default: all; for an address beyond this machine, those that still run: justone. */
  readonly upstreams?: readonly UpstreamName[];
  /** Default: current. */
  readonly dialect?: Dialect;
  /** Default: `ask` for a server on this machine, `none` for any other. */
  readonly faults?: Target["faults"];
  readonly people?: People;
  /** Milliseconds that an answer may take; default 60 000, the least that the documentation advises. */
  readonly timeout?: number;
}

const names: readonly string[] = Object.keys(upstreams);
const people: ChecksOf<People> = { uid: name, v1Uid: name, unknownUid: name };

const checks: ChecksOf<ServerSettings> = {
  // An empty variable of the environment counts as left out.
  token: text,
  source: text,
  upstreams: isListOfUpstreams,
  dialect: choice(...dialects),
  faults: choice("magic", "none", "ask"),
  people: objectOf(people),
  timeout: wholeNumber(1, 2 ** 31 - 1),
};

function isListOfUpstreams(value: unknown): string | undefined {
  const isRight = Array.isArray(value) && value.length > 0 && value.every((each) => names.includes(each));
  return isRight ? undefined : `must be a list of some of ${names.join(", ")}`;
}

const use: OptionsUse = {
  act: "check",
  noun: "setting",
  mistake: (act, cause, remedy) => new ContractMistake(act, cause, remedy),
};

/**
 * @param more further settings of a kind of target
 * @throws {ContractMistake} for a setting of a wrong kind, or one with an unknown name
 */
export function checkServerSettings(settings: ServerSettings, more: Readonly<Record<string, Check>> = {}): void {
  checkOptions(settings, { ...checks, ...more }, use);
}

/** @throws {ContractMistake} for a dialect that is none */
export function checkDialect(dialect: Dialect): void {
  checkOptions({ dialect }, checks, use);
}
