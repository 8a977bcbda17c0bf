// How a polite client of Just One API treats its codes. 502 is the gateway's, which has no envelope.
import type { ClientRules } from "../../exchange/upstream.ts";

export const clientRules: ClientRules = {
  tooFast: [302],
  passing: [300, 301, 500, 502, 503],
  final: new Map([
    [100, "every call"],
    [601, "every call"],
    [602, "every call"],
    [600, "the operation"],
    [303, "the operation, today"],
  ]),
};
