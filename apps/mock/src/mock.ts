// A mock of the services as one value, called through `fetch` or `request`; nothing here opens a port.
import { serversOf } from "@weibo-kit/types/documents";
import { text } from "@weibo-kit/types/options";
import { createWorld, type World } from "@weibo-kit/world";
import { createSpine } from "./answer.ts";
import { createApp } from "./app.ts";
import { advanceClock } from "./control/clock.ts";
import { ownPaths } from "./control/own-paths.ts";
import { controlRoutes } from "./control/routes.ts";
import { TenantSecrets } from "./control/tenant-secrets.ts";
import type { Cors } from "./cors/cors.ts";
import { datedWorld, type WorldAt } from "./decide/dated-world.ts";
import { createDecide } from "./decide/decide.ts";
import { createFromWorld } from "./decide/from-world.ts";
import { createReplay, type Replay } from "./decide/replay.ts";
import { createSource } from "./decide/source.ts";
import { createDocuments } from "./documents/documents.ts";
import { frontPageRoutes } from "./documents/front-page.ts";
import { documentRoutes } from "./documents/routes.ts";
import type { Ask, Considered } from "./exchange/considered.ts";
import type { Entry } from "./exchange/entry.ts";
import type { Call } from "./exchange/operation.ts";
import type { TenantWorld } from "./exchange/tenant-world.ts";
import type { Upstream } from "./exchange/upstream.ts";
import { createAsk, createFetch, type Fetch } from "./fetch.ts";
import { Journal } from "./journal/journal.ts";
import { createMask } from "./journal/mask.ts";
import { withLocalAddresses } from "./pictures/local-addresses.ts";
import { withLocalPictures } from "./pictures/local-pictures.ts";
import { pictureRoutes } from "./pictures/routes.ts";
import type { Limits } from "./plan/limits/limits.ts";
import type { Person } from "./plan/people/person.ts";
import { isAlmostMagic } from "./plan/scenario/almost-magic.ts";
import type { ScenarioName } from "./plan/scenario/builtin.ts";
import type { Scenario } from "./plan/scenario/rule.ts";
import { scheduleOf, schedulesOf, type TokenSchedule } from "./plan/scenario/schedule.ts";
import { addPerson } from "./plan/tenant/add-person.ts";
import { Tenants } from "./plan/tenant/tenants.ts";
import { type Bill, billOf } from "./reports/bill.ts";
import { type Manners, mannersOf } from "./reports/manners/manners.ts";
import { createRouter } from "./router.ts";
import { type CompleteSettings, type MockSettings, withDefaults } from "./settings.ts";
import { checkArguments } from "./units/arguments.ts";
import type { Duration } from "./units/duration.ts";
import { createJustOne } from "./upstreams/justone/upstream.ts";
import { createOpenV1 } from "./upstreams/open-v1/upstream.ts";
import { residentsIn } from "./upstreams/residents/merge.ts";

/** A mock of both services, and its control surface as methods. A tenant is named by its token. */
export interface Mock extends Fetch {
  /** Answers a request as the services do; a client takes it in place of the global `fetch`. */
  readonly fetch: Fetch["fetch"];
  /** The same for a path: `mock.request("/users/show.json?source=k&user_id=11051")`. */
  readonly request: Fetch["request"];
  /** The same for a path of the mock's own, with what a port knows of the caller: `serve` uses it. */
  readonly control: Fetch["control"];
  /** The same for a request that is read already, without a Request or a Response: `serve` uses it. */
  readonly ask: Ask;
  /** The refusal of bytes that are no HTTP request, for `serve`. */
  readonly unreadable: Upstream["unreadable"];
  /** Whether a credential opens the control routes of a tenant, for `serve`. */
  readonly opens: (credential: string, tenant: string) => boolean;
  /** The headers for pages of other origins, for `serve`. */
  readonly cors: Cors;
  /** The addresses of the imitated services: `https://api.justoneapi.com` and others. */
  readonly servers: readonly string[];
  /** The recorded calls. */
  readonly journal: Journal;
  /** The users that it shows, as they are now. */
  readonly world: World;
  /** Clears the journal, or one tenant's part of it; scenario, limits and clock stay. */
  readonly reset: (token?: string) => void;
  /**
   * Sets the scenario of all tenants, or of one.
   *
   * @throws {MockMistake} for an unknown name or a wrong rule
   */
  readonly use: (scenario: ScenarioName | Scenario, token?: string) => void;
  /** Sets the limits of all tenants, or of one; they take precedence over the scenario's. */
  readonly limit: (limits: Limits, token?: string) => void;
  /** Moves the clock of all tenants, or of one, ahead: `mock.advance("1d")`. */
  readonly advance: (duration: Duration, token?: string) => void;
  /**
   * Adds a person to those of all tenants, or of one, and returns the uid; one with the uid of an earlier person replaces it.
   *
   * @throws {MockMistake} for a fact that can't be
   *
   * @example
   * const uid = mock.add({ nickname: "测试员", counts: { fans: 3 } });
   */
  readonly add: (person: Person, token?: string) => number;
  /** What the calls would have cost with the real services, of all tenants or of one. */
  readonly bill: (token?: string) => Bill;
  /** How a tenant's client behaved; undefined before its first call. */
  readonly manners: (token: string) => Manners | undefined;
  /** The same for every tenant. */
  readonly allManners: () => readonly Manners[];
  /** The effects on a tenant's calls, as one string for the setting `replay`. */
  readonly schedule: (token: string) => string;
  /** The same for every tenant with an effect: `#3fa9c1d2 met seed=7;3:301`. */
  readonly schedules: () => readonly string[];
  /** The same as values. */
  readonly allSchedules: () => readonly TokenSchedule[];
}

/**
 * Creates a mock of both services.
 *
 * @throws {MockMistake} for a setting with a wrong value
 *
 * @example
 * const mock = createMock();
 * const response = await mock.request("/api/weibo/get-user-detail/v3?token=any&uid=5357651574");
 */
export function createMock(settings: MockSettings = {}): Mock {
  return assemble(withDefaults(settings), upstreamsFor);
}

type UpstreamsFor = (settings: CompleteSettings) => readonly [Upstream, ...Upstream[]];

/** Every imitated service, one line each. The first one refuses the paths that no other owns. */
export const upstreamsFor: UpstreamsFor = ({ dialect, rows, openV1, seed }) => [
  createJustOne(dialect, rows),
  createOpenV1({ ...openV1, seed }),
];

/** Builds a mock of these upstreams. */
export function assemble(settings: CompleteSettings, createUpstreams: UpstreamsFor): Mock {
  const { seed, population, journalSize, onEntry, clock, timer, sleep } = settings;
  const upstreams = createUpstreams(settings);
  const router = createRouter(upstreams, ownPaths(upstreams.map(({ name }) => name)));
  const mask = createMask(upstreams);
  const documented = residentsIn(settings.fixtures, upstreams);
  const world = createWorld({ seed, population, residents: documented });
  const replay = createReplay(settings.fixtures, router);
  // The built-in fixtures are checked by a test.
  if (settings.hasOwnFixtures) replay.check();
  const journal = new Journal({ seed, size: journalSize, tenants: MOST_TENANTS, mask, onEntry: withDetails(onEntry) });
  const secrets = new TenantSecrets(MOST_TENANTS, (name) => tenants.has(name) || journal.tallyOf(name).calls > 0);
  const isMade = (name: string) => secrets.isMade(name);
  const bounds = { most: MOST_TENANTS, mostBytes: settings.tenantBytes, timer, isMade };
  const tenants: Tenants = new Tenants({ upstreams, seed, clock, bounds, ground: { world, documented } });
  tenants.settle(settings.residents);
  tenants.use(settings.scenario);
  tenants.limit(settings.limits);
  const worldAt = datedWorld(settings.date);
  const worldNow = () => worldAt(clock(), tenants.world);
  const decide = createDecide(sourceOf(settings, upstreams, replay, worldAt));
  const spine = createSpine({ router, decide, memory: journal, tenants, seed, timer, sleep });
  const judging = { upstreams, router, mask };
  const documents = documentRoutes(createDocuments(upstreams, world, spine), upstreams);
  const control = controlRoutes({ spine, journal, tenants, replay, world, judging, secrets });
  const app = createApp(spine, (routes) => {
    routes
      .route("/__mock", pictureRoutes(worldNow))
      .route("/__mock", control)
      .route("/", documents)
      .route("/", frontPageRoutes(seed));
  });
  const ask = createAsk(spine);
  return {
    ...createFetch(ask, app, settings.cors, journal.clients),
    ask,
    opens: (credential, tenant) => secrets.opens(credential, tenant),
    cors: settings.cors,
    unreadable: upstreams[0].unreadable,
    servers: upstreams.flatMap(({ document }) => serversOf(document)),
    journal,
    get world() {
      return worldNow();
    },
    reset: (token) => journal.reset(checkToken("reset a tenant", token)),
    use: (scenario, token) => void tenants.use(scenario, checkToken("load a scenario", token)),
    limit: (limits, token) => tenants.limit(limits, checkToken("set limits", token)),
    advance: (duration, token) => void advanceClock(tenants, duration, checkToken("move the clock", token)),
    add: (person, token) => addPerson(tenants, person, checkToken("add a person", token)).uid,
    bill: (token) => billOf(journal, checkToken("make a bill", token)),
    manners(token) {
      checkArguments("judge manners", { token }, { token: text }, "token");
      return mannersOf(journal.entries(token), judging)[0];
    },
    allManners: () => mannersOf(journal.entries(), judging),
    schedule(token) {
      checkArguments("make a schedule", { token }, { token: text }, "token");
      return scheduleOf(seed, journal.entries(token));
    },
    schedules: () => schedulesOf(seed, journal.entries()).map(({ token, schedule }) => `${token} met ${schedule}`),
    allSchedules: () => schedulesOf(seed, journal.entries()),
  };
}

const MOST_TENANTS = 10_000;

function checkToken(act: string, token: string | undefined): string | undefined {
  checkArguments(act, { token }, { token: text });
  return token;
}

/** The hook, with the facts about a call that the journal does not keep. */
function withDetails(onEntry: CompleteSettings["onEntry"]) {
  if (onEntry === undefined) return undefined;
  return (entry: Entry, { upstream, credential, decision: { refusal, mistake } }: Considered) =>
    onEntry(entry, {
      ...(refusal === undefined ? {} : { refusal }),
      ...(mistake === undefined ? {} : { mistake }),
      isAlmostMagic: isAlmostMagic(credential.token, upstream),
    });
}

function sourceOf(
  { mode, cachedPages, localPictures }: CompleteSettings,
  upstreams: readonly Upstream[],
  replay: Replay,
  worldAt: WorldAt,
) {
  const worldFor = localPictures
    ? ({ at, request: { origin } }: Call, tenant: TenantWorld) => withLocalPictures(worldAt(at, tenant), origin)
    : ({ at }: Call, tenant: TenantWorld) => worldAt(at, tenant);
  const source = createSource(mode, replay, createFromWorld(cachedPages, upstreams), worldFor);
  return localPictures ? withLocalAddresses(source) : source;
}
