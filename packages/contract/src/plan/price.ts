// What a call costs, in fen: one hundredth of a yuan.
import type { CallSpec } from "../model/call-spec.ts";
import { upstreams } from "../upstreams/upstreams.ts";

/** The price of a success; a refusal is free, so this is the most that a call can cost. */
export const priceOf = ({ upstream, operation, credential }: CallSpec): number =>
  credential === "given" ? upstreams[upstream].fenOf(operation) : 0;
