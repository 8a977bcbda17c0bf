// A broken server: what is wrong with it, how it is made, and which cases ought to say so. No other may.
import type { Mutation } from "./server.ts";

export type Broken = readonly [name: string, mutation: Mutation, caughtBy: readonly string[]];
