// How a polite client of V1 treats its codes. 502 and 503 are the gateway's.
import type { ClientRules } from "../../exchange/upstream.ts";

export const clientRules: ClientRules = { tooFast: [40312], passing: [500, 502, 503], final: new Map() };
