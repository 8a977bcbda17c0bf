// Every case of every upstream; those with generated calls come last.
import type { Case } from "./model/case.ts";
import { upstreams } from "./upstreams/upstreams.ts";

const all = Object.values(upstreams);

/** Every case, in the order in which plans consider the cases of one level. */
export const catalogue: readonly Case[] = [
  ...all.flatMap(({ cases }) => cases),
  ...all.flatMap(({ probing }) => probing),
];
