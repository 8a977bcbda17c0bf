// Keys of a sheet that come together or not at all.

/** What a marked cell stands for: nothing where nothing is chosen, else its own cell, of what is chosen. */
export interface Member {
  readonly choose: (subject: never) => object | undefined;
  readonly cell: unknown;
}

const members = new WeakMap<object, Member>();

type Plain = string | number | boolean | null;
type Told<Cell> = Cell extends (chosen: never) => infer Value ? Value : Cell;

/**
 * Each key is a function of the subject like any other; that they hang together, a stencil knows.
 *
 * @example
 * about((user: User) => user.verification, { verified_level: 3, verified_type_ext: ({ extension }) => extension })
 */
export function group<
  Subject,
  Chosen extends object,
  Cells extends Readonly<Record<string, Plain | ((chosen: Chosen) => unknown)>>,
>(
  choose: (subject: Subject) => Chosen | undefined,
  cells: Cells,
): { readonly [Key in keyof Cells]: (subject: Subject) => Told<Cells[Key]> | undefined } {
  const marked: Record<string, unknown> = {};
  for (const [key, cell] of Object.entries(cells)) {
    const value = (subject: Subject) => {
      const chosen = choose(subject);
      if (chosen === undefined) return undefined;
      return typeof cell === "function" ? cell(chosen) : cell;
    };
    members.set(value, { choose, cell });
    marked[key] = value;
  }
  return Object.assign.apply(undefined, [{}, marked]);
}

export const memberOf = (cell: object): Member | undefined => members.get(cell);
