// The entry of the package: a mock in process, for tests and programs. `@weibo-kit/mock/serve` serves it on a port.
export type { Entry } from "./exchange/types.ts";
export { MockMistake } from "./mistake.ts";
export { createMock, type Mock } from "./mock.ts";
export type { Limits } from "./plan/limits/limits.ts";
export { builtinScenarios as scenarios } from "./plan/scenario/builtin.ts";
export { readFault } from "./plan/scenario/fault-option.ts";
export { loadScenario } from "./plan/scenario/load.ts";
export type { Rule, Scenario } from "./plan/scenario/rule.ts";
export type { Bill } from "./reports/bill.ts";
export type { Manners } from "./reports/manners/manners.ts";
export type { MockSettings } from "./settings.ts";
export { fenOf } from "./units/money.ts";
