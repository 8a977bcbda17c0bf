// What an operation file gives: from the parameters that the document describes, and the world, to an outcome.
import type { JustOnePaths } from "@weibo-kit/types";
import type { World } from "@weibo-kit/world";
import type { Outcome } from "../../exchange/types.ts";

type Query<Path extends keyof JustOnePaths> = JustOnePaths[Path]["get"]["parameters"]["query"];

/** The documented query without the token; `page` is always there, since it has a default. */
type Input<Path extends keyof JustOnePaths> = Omit<Query<Path>, "token" | "page"> & { readonly page: number };

export type Answer<Path extends keyof JustOnePaths> = (input: Input<Path>, world: World) => Outcome;
