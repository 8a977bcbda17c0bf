// The settings of a mock, their defaults, and their checks.
import { type Fixture, loadFixtures } from "@weibo-kit/fixtures";
import { type ChecksOf, checkOptions } from "@weibo-kit/types/options";
import { DEFAULT_POPULATION, DEFAULT_SEED } from "@weibo-kit/world";
import { sleep as platformSleep } from "#platform";
import type { CorsSetting } from "./cors/allowed-origins.ts";
import { createCors } from "./cors/cors.ts";
import { checkFixtures } from "./decide/check-fixtures.ts";
import type { WorldDate } from "./decide/dated-world.ts";
import type { Mode } from "./decide/source.ts";
import { endingWith, type Sleep } from "./deliver/wait.ts";
import type { Entry, EntryDetails } from "./exchange/entry.ts";
import { say, settingsOf } from "./mistake.ts";
import type { Limits } from "./plan/limits/limits.ts";
import type { Person } from "./plan/people/person.ts";
import { validatePeople } from "./plan/people/validate.ts";
import type { ScenarioName } from "./plan/scenario/builtin.ts";
import type { Scenario } from "./plan/scenario/rule.ts";
import { readSchedule } from "./plan/scenario/schedule.ts";
import { settingsChecks } from "./settings-checks.ts";
import { checkClock } from "./units/time.ts";
import { type RowMonth, rowMonths } from "./upstreams/justone/payloads/row-variants.ts";
import type { Dialect } from "./upstreams/justone/render.ts";

/** Every setting has a default: `createMock()` is a complete mock. */
export interface MockSettings {
  /** The world's seed, a whole number from 0 to 2³² − 1; default: the world's own. */
  readonly seed?: number;
  /** How many uids exist; default 7 000 000 000. */
  readonly population?: number;
  /** How HTTP statuses follow codes with Just One API; default `current`. */
  readonly dialect?: Dialect;
  /** The month whose keys the rows of Just One's lists have: `2026-09` (default, the newest known) or `2026-07`. */
  readonly rows?: RowMonth;
  /** Whether V1 refuses methods that its document lacks: POST is refused with 40307; default false. */
  readonly strict?: boolean;
  /** Whether V1 checks OAuth signatures, timestamps and nonces; default false: any well-formed call is admitted. */
  readonly verifySignatures?: boolean;
  /** Secrets of AppKeys and of access tokens, by key; default: every AppKey has the secret `secret`. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** What answers: `fixtures`, the `world`, or `both` (default): a fixture where one matches, else the world. */
  readonly mode?: Mode;
  /** Exchanges to replay: a list, or a folder in the form that the fixtures package describes; default: its own. */
  readonly fixtures?: string | readonly Fixture[];
  /**
   * People of your own: users with exactly these facts, in every operation, on both sides of the lists. Everything else
   * about them is filled in.
   */
  readonly residents?: readonly Person[];
  /**
   * Whether every picture in a payload, recorded or generated, is the mock's own; default false. Avatars are
   * `/__mock/avatar/:uid.svg`, all other pictures `/__mock/picture/:name.svg`.
   */
  readonly localPictures?: boolean;
  /**
   * Milliseconds since 1970, in the years 1970 to 9999; default the machine's clock. With a fixed one, two runs give the
   * same bytes.
   */
  readonly clock?: () => number;
  /**
   * As of when users are shown: counts of posts, latest posts and memberships move with it. Milliseconds since 1970, or
   * `clock`; default 2026-01-01 in Beijing, so that snapshots stay. The nearest date from 2011-08-05 to 2050-01-01 is taken.
   */
  readonly date?: WorldDate;
  /** What goes wrong, and when: the name of a built-in scenario, or your own; default `calm`. */
  readonly scenario?: ScenarioName | Scenario;
  /** Limits of each tenant; they take precedence over the scenario's. */
  readonly limits?: Limits;
  /** The schedule of an earlier run, to repeat its effects: `seed=7;3:301;5:reset`. Replaces `scenario` and `seed`. */
  readonly replay?: string;
  /** Waits for a delay, in milliseconds, or until the signal aborts; default: a timer. */
  readonly sleep?: Sleep;
  /** How many list pages of each operation are cached as bytes, 60 kB each, once requested twice; default 64. */
  readonly cachedPages?: number;
  /** How many journal entries are kept; default 10 000. */
  readonly journalSize?: number;
  /**
   * How many bytes of JSON the scenarios and limits of single tenants may have together; default 4 MiB. Past it more are
   * refused, unless tenants without a call for an hour have some to give up.
   */
  readonly tenantBytes?: number;
  /**
   * Pages of which origins may read answers: all (`*`, the default), a list, or none (`off`). Under `/__mock` it is pages
   * of localhost alone.
   */
  readonly cors?: CorsSetting;
  /** Called with each entry as it is written into the journal, and with facts that the journal does not keep. */
  readonly onEntry?: (entry: Entry, details: EntryDetails) => void;
}

/** Settings with every default in place. */
export type CompleteSettings = ReturnType<typeof withDefaults>;

const checks: ChecksOf<MockSettings> = settingsChecks;

/**
 * The settings with every default in place.
 *
 * @throws {MockMistake} that names the first setting with an error
 */
export function withDefaults(given: MockSettings) {
  checkOptions(given, checks, settingsOf(say("create the mock")));
  const settings = { ...given, ...replayed(given) };
  const {
    seed = DEFAULT_SEED,
    population = DEFAULT_POPULATION,
    dialect = "current",
    rows = rowMonths[0],
    mode = "both",
    localPictures = false,
    strict = false,
    verifySignatures = false,
    secrets,
    cachedPages = 64,
    journalSize = 10_000,
    tenantBytes = 4 * 1024 * 1024,
    // Looked up at each call, so that the date which a test has faked is the mock's, too.
    clock = () => Date.now(),
    sleep,
    date,
    scenario = "calm",
    limits = {},
    residents = [],
    cors = "*",
    onEntry,
  } = settings;
  checkClock(clock(), say("create the mock with its clock"));
  return {
    seed,
    population,
    dialect,
    rows,
    mode,
    localPictures,
    openV1: { strict, verifySignatures, ...(secrets === undefined ? {} : { secrets }) },
    cachedPages,
    journalSize,
    tenantBytes,
    clock,
    // A given clock also measures how long answers take, so that two runs give the same journal.
    timer: settings.clock ?? (() => performance.now()),
    date,
    sleep: sleep === undefined ? platformSleep : endingWith(sleep),
    scenario,
    limits,
    residents: validatePeople(residents),
    cors: createCors(cors),
    onEntry,
    fixtures: fixturesOf(settings),
    hasOwnFixtures: settings.fixtures !== undefined,
  };
}

/** A schedule brings its scenario, and its seed where it has one. */
function replayed({ replay }: MockSettings): Pick<MockSettings, "seed" | "scenario"> {
  return replay === undefined ? {} : readSchedule(replay);
}

function fixturesOf({ fixtures }: MockSettings): readonly Fixture[] {
  if (typeof fixtures === "string" || fixtures === undefined) return loadFixtures(fixtures);
  checkFixtures(fixtures);
  return fixtures;
}
