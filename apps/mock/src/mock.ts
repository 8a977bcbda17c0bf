// A mock of both services, in one value: ask it with `fetch` or `request`; nothing here opens a port.
import { createWorld, type World } from "@weibo-kit/world";
import { createSpine } from "./answer.ts";
import { createFastRoute, type FastRoute } from "./ask.ts";
import { moveClock } from "./control/clock.ts";
import { controlRoutes } from "./control/routes.ts";
import { createReplay } from "./decide/replay.ts";
import { createSource } from "./decide/source.ts";
import { toResponse } from "./deliver/to-response.ts";
import { createDoor } from "./door.ts";
import { Journal } from "./journal/journal.ts";
import { withLocalPictures } from "./pictures/local-pictures.ts";
import { pictureRoutes } from "./pictures/routes.ts";
import type { Limits } from "./plan/limits/limits.ts";
import type { ScenarioName } from "./plan/scenario/builtin.ts";
import type { Scenario } from "./plan/scenario/rule.ts";
import { scheduleOf, schedulesOf } from "./plan/scenario/schedule.ts";
import { Tenants } from "./plan/tenant/tenants.ts";
import { plainGet } from "./read/plain-get.ts";
import { type Bill, billOf } from "./reports/bill.ts";
import { type Manners, mannersOf } from "./reports/manners/manners.ts";
import { residentsOf } from "./residents/merge.ts";
import { type MockSettings, withDefaults } from "./settings.ts";
import type { Duration } from "./units/duration.ts";
import * as justone from "./upstreams/justone/residents.ts";
import { createJustOne } from "./upstreams/justone/upstream.ts";
import * as openV1 from "./upstreams/open-v1/residents.ts";
import { createOpenV1 } from "./upstreams/open-v1/upstream.ts";

export interface Mock {
  /** Answers a request as the services do; give it to a client in place of the global `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same for a path: `mock.request("/users/show.json?source=k&user_id=11051")`. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  /** What `serve` asks where it can: no Request and no Response are made for it. */
  readonly ask: FastRoute;
  readonly journal: Journal;
  readonly world: World;
  /** Forgets every call, or a token's; what is in force stays. */
  readonly reset: (token?: string) => void;
  /** Puts a scenario in force, for everybody or in a token's own room. */
  readonly use: (scenario: ScenarioName | Scenario, token?: string) => void;
  /** Sets limits over those of the scenario. */
  readonly limit: (limits: Limits, token?: string) => void;
  /** Moves the clock ahead: `mock.advance("1d")`. */
  readonly advance: (duration: Duration, token?: string) => void;
  /** What it would have cost with the real services. */
  readonly bill: (token?: string) => Bill;
  /** How a token's caller behaved. */
  readonly manners: (token: string) => Manners | undefined;
  /** What a token met, as one string for `replay`. */
  readonly schedule: (token: string) => string;
  /** The same of every token that met something, `#3fa9c1d2 met seed=7;3:301`. */
  readonly schedules: () => readonly string[];
}

/**
 * @throws {MockMistake} when a setting makes no sense.
 *
 * @example
 * const mock = createMock();
 * const response = await mock.request("/api/weibo/get-user-detail/v3?token=any&uid=5357651574");
 */
export function createMock(settings: MockSettings = {}): Mock {
  const {
    world: size,
    dialect,
    mode,
    localPictures,
    openV1: v1,
    cachedPages,
    journalSize,
    onEntry,
    fixtures,
    ...rest
  } = withDefaults(settings);
  const residents = residentsOf(
    fixtures.flatMap((it) => (it.upstream === "justone" ? justone.residentsIn(it) : openV1.residentsIn(it))),
  );
  const world = createWorld({ ...size, residents });
  const upstreams = {
    justone: createJustOne(dialect, cachedPages),
    "open-v1": createOpenV1({ ...v1, seed: world.seed }),
  };
  const journal = new Journal({ seed: world.seed, size: journalSize, tenants: 10_000, onEntry });
  const all = Object.values(upstreams);
  const operations = all.flatMap((upstream) => upstream.operations);
  const replay = createReplay(fixtures, operations);
  // Our own are checked by a test.
  if (settings.fixtures !== undefined) replay.check();
  const { clock, timer, sleep, scenario, limits } = rest;
  const tenants = new Tenants({ upstreams: all, seed: world.seed, clock, most: 10_000 });
  tenants.use(scenario);
  tenants.limit(limits);
  const spine = createSpine({
    source: createSource(mode, replay, localPictures ? ({ origin }) => withLocalPictures(world, origin) : () => world),
    journal,
    tenants,
    seed: world.seed,
    timer,
    sleep,
  });
  const app = createDoor(all, spine);
  const ask = createFastRoute(all, spine);
  app.route("/__mock/avatar", pictureRoutes(world));
  app.route("/__mock", controlRoutes({ upstreams: all, spine, journal, tenants, replay, world }));
  return {
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      const request = plainGet(input, init);
      const delivery = request && ask(request);
      const response = delivery
        ? await toResponse(delivery)
        : await app.fetch(input instanceof Request && !init ? input : new Request(input, init));
      init?.signal?.throwIfAborted();
      return response;
    },
    request: async (path, init) => {
      const request = plainGet(path.startsWith("/") ? `http://localhost${path}` : path, init);
      const delivery = request && ask(request);
      return delivery ? toResponse(delivery) : app.request(path, init);
    },
    ask,
    journal,
    world,
    reset: (token) => journal.reset(token),
    use: (scenario, token) => void tenants.use(scenario, token),
    limit: (limits, token) => tenants.limit(limits, token),
    advance: (duration, token) => void moveClock(tenants, { advance: duration }, token),
    bill: (token) => billOf(journal, token),
    manners: (token) => mannersOf(journal.entries(token), operations)[0],
    schedule: (token) => scheduleOf(world.seed, journal.entries(token)),
    schedules: () => schedulesOf(world.seed, journal.entries()),
  };
}
