// The contract kit: which promises of the two services a server keeps.

export { type Ledger, openLedger } from "./call/ledger.ts";
export { catalogue } from "./catalogue.ts";
export { check, planCheck } from "./check.ts";
export { type Deviation, readDeviations } from "./judge/deviations.ts";
export type { Answer, Lack, Missing } from "./model/answer.ts";
export { type CallSpec, lineOf, type UpstreamName } from "./model/call-spec.ts";
export { type Case, type Judgement, type Level, levels, type Topic, topics } from "./model/case.ts";
export { ContractMistake } from "./model/mistake.ts";
export type { Recording } from "./model/recording.ts";
export { type Counts, countsOf, type Results } from "./model/results.ts";
export { type Dialect, dialects, type Probes, type Subject } from "./model/subject.ts";
export type { OutgoingCall, People, Target } from "./model/target.ts";
export type { Verdict } from "./model/verdict.ts";
export type { Plan, PlannedCall } from "./plan/plan.ts";
export { exitCodeOf } from "./report/exit-code.ts";
export { toHtml } from "./report/html/page.ts";
export { toJUnit } from "./report/junit.ts";
export { toMarkdown } from "./report/markdown.ts";
export { planText } from "./report/plan-text.ts";
export { reportFiles, reportNames } from "./report/report-files.ts";
export { brokenLines, toText } from "./report/text.ts";
export type { Effort, Headline, PlanFacts, ReportWords } from "./report/words.ts";
export { yuan } from "./report/yuan.ts";
export type { CheckSettings } from "./settings.ts";
export { recorded } from "./targets/recorded.ts";
export { type Fetch, inProcess, serverAt } from "./targets/server.ts";
export type { ServerSettings } from "./targets/server-settings.ts";
