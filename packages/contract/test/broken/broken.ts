// A broken server: what is wrong with it, how it is made, and the only cases that may catch it.
import type { Mutation } from "./server.ts";

export type Broken = readonly [name: string, mutation: Mutation, caughtBy: readonly string[]];
