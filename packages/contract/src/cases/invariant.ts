// What holds within every user that an answer shows; one invariant becomes a case per operation that shows users.
import type { Level } from "../model/case.ts";

export type Fields = Readonly<Record<string, unknown>>;

export interface Invariant {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  /** Where it holds; default everywhere. */
  readonly within?: readonly string[];
  /**
   * The field and what is wrong with it, `idstr: "12" is not String(id) 13`; its path is added in front. A field that
   * is missing or of the wrong type is judged by the schema, so it is passed over here.
   */
  readonly judge: (user: Fields) => string | undefined;
}

/** The first violation, with its path and how many more there are. */
export function violations(
  invariant: Invariant,
  rows: readonly { readonly path: string; readonly row: Fields }[],
): string | undefined {
  const found = rows.flatMap(({ path, row }) => {
    const wrong = invariant.judge(row);
    return wrong === undefined ? [] : [`${path}.${wrong}`];
  });
  const [first] = found;
  return first && found.length > 1 ? `${first} (and ${found.length - 1} more)` : first;
}
