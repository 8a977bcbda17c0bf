// Splits the target of a request into path and query, without a URL parser.
import type { IncomingRequest, Query } from "../exchange/request.ts";
import { queryIn } from "./query.ts";

/** Targets that a URL parser leaves as they are, but for the segments "." and "..", which it resolves. */
const PLAIN = /^\/[\w/.-]*(\?[\w.~%!$&()*+,;=:@/?-]*)?$/;

/** A plain target. */
export class Target implements Pick<IncomingRequest, "url" | "path" | "search" | "query"> {
  readonly url: string;
  readonly path: string;
  readonly search: string;
  readonly query: Query;

  static isPlain(text: string): boolean {
    return PLAIN.test(text) && !text.includes("/.");
  }

  /** @param plain a target for which `isPlain` is true */
  constructor(plain: string) {
    const mark = plain.indexOf("?");
    const isBare = mark < 0 || mark === plain.length - 1;
    this.path = mark < 0 ? plain : plain.slice(0, mark);
    this.search = isBare ? "" : plain.slice(mark);
    this.url = isBare ? this.path : plain;
    this.query = queryIn(this.search);
  }
}
