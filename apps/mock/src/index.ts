// The entry of the package: a mock in process, for tests and programs. `@weibo-kit/mock/serve` serves it on a port.

export type { CorsSetting } from "./cors/allowed-origins.ts";
export type { Mode } from "./decide/source.ts";
export type { Entry, EntryDetails } from "./exchange/entry.ts";
export type { UpstreamName } from "./exchange/fault.ts";
export type { Refusal } from "./exchange/outcome.ts";
export type { Disruption, ListCap, Plan, Quirk } from "./exchange/plan.ts";
export type { Sentence } from "./mistake/sentences.ts";
export { MockMistake } from "./mistake.ts";
export { createMock, type Mock } from "./mock.ts";
export type { Limits } from "./plan/limits/limits.ts";
export { loadPeople } from "./plan/people/load.ts";
export type { Person, PersonName } from "./plan/people/person.ts";
export { builtinScenarios as scenarios, type ScenarioName } from "./plan/scenario/builtin.ts";
export { effectWords, formatList } from "./plan/scenario/effect.ts";
export { readFault } from "./plan/scenario/fault-option.ts";
export { loadScenario } from "./plan/scenario/load.ts";
export type { Nth, Rule, Scenario, Then, When } from "./plan/scenario/rule.ts";
export type { Bill } from "./reports/bill.ts";
export type { Manners } from "./reports/manners/manners.ts";
export type { Manner, Remark } from "./reports/manners/remark.ts";
export type { MockSettings } from "./settings.ts";
export type { Duration } from "./units/duration.ts";
export { fenOf } from "./units/money.ts";
export { timeOf } from "./units/time.ts";
export { type RowMonth, rowMonths } from "./upstreams/justone/payloads/row-variants.ts";
export type { Dialect } from "./upstreams/justone/render.ts";
export { type VirtualClock, virtualClock } from "./virtual-clock.ts";
