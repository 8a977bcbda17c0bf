// The mock, for a test or a program; `@weibo-kit/mock/serve` opens a port for it.
export type { Bill } from "./bill/bill.ts";
export { fenOf } from "./bill/money.ts";
export type { Entry } from "./exchange.ts";
export type { Limits } from "./limits/limits.ts";
export type { Manners } from "./manners/manners.ts";
export { MockMistake } from "./mistake.ts";
export { createMock, type Mock } from "./mock.ts";
export { readFault } from "./scenarios/fault-option.ts";
export { loadScenario } from "./scenarios/load.ts";
export { named as scenarios } from "./scenarios/named.ts";
export type { Rule, Scenario } from "./scenarios/rule.ts";
export type { MockSettings } from "./settings.ts";
