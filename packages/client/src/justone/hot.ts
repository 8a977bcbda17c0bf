/** The list of hot searches: `weibo.hot`. */
import type { HotBoard } from "@weibo-kit/types";
import { fromCaller } from "../call/from-caller.ts";
import { type Outcome, outcomeOf } from "../call/outcome.ts";
import type { CallOptions } from "../options/options.ts";
import type { Part } from "./part.ts";

/** The words of the moment in `realtime`, advertisements between them, and the official topics. */
export type HotWords = HotBoard["data"];

/** Requests the list of hot searches. */
export interface Hot {
  /** @throws see `Failure` */
  get(options?: CallOptions): Promise<HotWords>;
  /** The same, with errors as values. */
  try(options?: CallOptions): Promise<Outcome<HotWords>>;
}

/** The part `hot` of a client: hot-search. */
export const hot: Part<Hot> = ({ api, request }) => {
  const read = async (calling: CallOptions): Promise<HotWords> => {
    const { content, broken } = await request("hot-search", calling, (init) =>
      api.GET("/api/weibo/hot-search/v1", { ...init }),
    );
    if (!Array.isArray(content.data?.realtime)) throw broken("a board without words");
    return content.data;
  };
  const methods: Hot = {
    get: (options = {}) => fromCaller(methods.get)(read(options)),
    try: (options = {}) => outcomeOf(fromCaller(methods.try)(read(options))),
  };
  return methods;
};
