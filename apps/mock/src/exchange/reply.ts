// An answer, rendered, and on its way.
import type { Print } from "../stencil/sheet.ts";
import type { Cut } from "./plan.ts";

/** What makes one answer different from the next: its place in the journal and its time. */
export interface Stamp {
  readonly seed: number;
  readonly count: number;
  readonly at: number;
}

/** An answer as it goes over the wire. */
export interface Reply {
  readonly status: number;
  /** The service's own code, 0 when all is well; the journal's, not part of what is sent. */
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text, or what prints one: whoever sends it wants bytes, whoever spoils it a text. */
  readonly body: string | Print<unknown>;
}

/** A reply on its way. */
export interface Parcel {
  readonly reply: Reply;
  readonly cut: Cut | undefined;
  /** Its headers, each name before its value: those of the reply, and who spoke at what cost. A list of its own. */
  lines(): string[];
  /** The same as `fetch` brings it, cut where it is to be cut. */
  toResponse(): Response;
}
