// An operation of Just One API as a value: a path of its document, and an answer typed by that path.
import type { JustOnePaths } from "@weibo-kit/types";
import type { World } from "@weibo-kit/world";
import type { PathAnswer } from "../../exchange/operation.ts";
import type { Outcome } from "../../exchange/outcome.ts";

type Query<Path extends keyof JustOnePaths> = NonNullable<JustOnePaths[Path]["get"]["parameters"]["query"]>;

/** The documented query without the token; `page` is always present, since it has a default. */
type Input<Path extends keyof JustOnePaths> = Omit<Query<Path>, "token" | "page"> & { readonly page: number };

/**
 * The parameters, their checks, paging and price come from the document; the file of an operation only has its answer.
 *
 * @example
 * export const getFans = operation("/api/weibo/get-fans/v1", ({ uid, page }, world) => …);
 */
export const operation = <Path extends keyof JustOnePaths>(
  path: Path,
  answer: (input: Input<Path>, world: World) => Outcome,
): PathAnswer => ({ path, answer });
