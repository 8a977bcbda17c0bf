// A list that has pages, as the laws of paging see it; how it is walked is read from the document.
import type { Paging } from "@weibo-kit/types/paging";
import type { Answer } from "../../model/answer.ts";
import type { CallSpec, UpstreamName, Value } from "../../model/call-spec.ts";
import type { Level } from "../../model/case.ts";
import type { Subject } from "../../model/subject.ts";

/** The values of the parameters that advance; those left out are not sent. */
export type PagePosition = Readonly<Record<string, Value>>;

export interface List {
  readonly upstream: UpstreamName;
  readonly operation: string;
  readonly paging: Paging;
  /** The level of its laws, but for those that are named in `levels`. */
  readonly level: Level;
  readonly levels?: Readonly<Record<string, Level>>;
  /** What is on a page, for sentences: `{ none: "no post", many: "posts" }`. */
  readonly words: { readonly none: string; readonly many: string };
  /** Property that identifies an item, where it is another than the document's. */
  readonly id?: string;
  /** Path of the payload in the answer: `$.data`. */
  readonly root: string;
  readonly call: (subject: Subject, position: PagePosition) => CallSpec;
  /** What `call` always sends beside the position, where it decides the size of a page: `{ count: "20" }`. */
  readonly input?: Readonly<Record<string, string>>;
  /** The most items that a page may have, and a page of that size with the end of the list. */
  readonly largest?: { readonly size: number; readonly call: (subject: Subject) => CallSpec };
  /** The payload of a successful answer, or why there is none to judge. */
  readonly payloadOf: (answer: Answer) => unknown;
  /** Why an answer is no success: `HTTP 404 with code 404`; undefined for a success, one without a page included. */
  readonly refusalIn: (answer: Answer) => string | undefined;
  /** Whether some items of a page were left out: then it may be shorter than its total suggests. */
  readonly isFiltered?: (payload: unknown) => boolean;
  /** Whether an empty page behind the last one announces the end, and the last one doesn't. */
  readonly endIsEmpty?: boolean;
  /** Whether two totals agree; default: only when they are equal. */
  readonly areSameTotal?: (one: unknown, other: unknown) => boolean;
}
