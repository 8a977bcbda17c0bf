// What the rules need of each call's URL, some calls at a time: a long URL takes time to read, and a rule reads all calls.
import type { Entry } from "../../exchange/entry.ts";
import { knownAnswersOf } from "../../journal/known-answers.ts";
import type { Mask } from "../../journal/mask.ts";
import type { Router } from "../../router.ts";
import { flatMapInSteps, mapInSteps, type Steps } from "../../units/steps.ts";
import type { Call } from "./call.ts";
import { knownParameters, parametersOf } from "./known-parameters.ts";
import { type Page, pagesOf } from "./page.ts";
import type { Remark } from "./remark.ts";

/** The calls of one tenant. */
export interface ReadCalls {
  /** Equal URLs are one text, which compares quickly. */
  readonly calls: readonly Call[];
  /** Of the calls whose operation has pages. */
  readonly pages: readonly Page[];
  readonly known: Remark;
}

export function* readInSteps(entries: readonly Entry[], router: Router, mask: Mask): Steps<ReadCalls> {
  const urls = new Map<string, string>();
  const calls = yield* mapInSteps(entries, (entry) => ({
    ...entry,
    ...knownAnswersOf(entry),
    url: sharedIn(urls, entry.url),
  }));
  const pages = yield* flatMapInSteps(calls, (call) => pagesOf(call, router));
  const occasions = yield* flatMapInSteps(calls, (call) => parametersOf(call, router, mask));
  return { calls, pages, known: knownParameters(occasions) };
}

function sharedIn(urls: Map<string, string>, url: string): string {
  const shared = urls.get(url) ?? url;
  urls.set(shared, shared);
  return shared;
}
