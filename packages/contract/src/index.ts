// Which promises of the two services a server keeps.
export type { Answer, Missing } from "./answer.ts";
export { type Ask, lineOf, type Upstream } from "./ask.ts";
export { type Case, type Judgement, type Level, levels, type Topic, topics } from "./case.ts";
export { catalogue } from "./catalogue.ts";
export { type CheckSettings, check, planCheck } from "./check.ts";
export { type Deviation, readDeviations } from "./deviations.ts";
export { exitCodeOf } from "./exit-code.ts";
export { type Dialect, dialects, type Facts, type Probes } from "./facts.ts";
export { ContractMistake } from "./mistake.ts";
export { type Counts, countsOf, type Results } from "./results.ts";
export { type Ledger, openLedger } from "./run/ledger.ts";
export type { Plan, PlannedCall } from "./run/plan.ts";
export { yuan } from "./run/price.ts";
export type { People, Sent, Target } from "./target.ts";
export { type Recording, recorded } from "./targets/recorded.ts";
export { type Fetch, inProcess, type ServerSettings, serverAt } from "./targets/server.ts";
export type { Verdict } from "./verdict.ts";
