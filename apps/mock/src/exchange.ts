// Floor 0: the nouns that pass through the spine. Types only; every folder here makes one of them out of another.
export type { Asked, Query } from "./exchange/asked.ts";
export type { Call } from "./exchange/call.ts";
export type { Credential, Past } from "./exchange/credential.ts";
export type { Entry } from "./exchange/entry.ts";
export type { Fault } from "./exchange/fault.ts";
export type { Answer, Format, Input, Occasion, Operation } from "./exchange/operation.ts";
export type { Decision, Outcome } from "./exchange/outcome.ts";
export type { Cut, Plan, Quirk } from "./exchange/plan.ts";
export type { Parcel, Reply, Stamp } from "./exchange/reply.ts";
export type { OperationTally, Stretch, Tally } from "./exchange/tally.ts";
export type { Upstream } from "./exchange/upstream.ts";
export type { UpstreamName } from "./exchange/upstream-name.ts";
