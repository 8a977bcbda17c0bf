// Keys of a template that are present together or not at all.

/** How a group's key is made: `cell` is a constant or a function of the object that `choose` returns. */
export interface Member {
  choose(subject: unknown): object | undefined;
  readonly cell: unknown;
}

const members = new WeakMap<object, Member>();

type Constant = string | number | boolean | null;
type Cell<Chosen> = Constant | ((chosen: Chosen) => unknown) | { readonly [key: string]: Cell<Chosen> };
type ValueOf<Given> = Given extends (chosen: never) => infer Value
  ? Value
  : Given extends object
    ? { readonly [Key in keyof Given]: ValueOf<Given[Key]> }
    : Given;

/**
 * Keys that are left out where `choose` returns undefined. Each is a function of the subject, so a group is spread into the
 * fields like any other keys; a compiled template calls `choose` once for all of them.
 *
 * @example
 * group((user: User) => user.verification, { verified_level: 3, verified_type_ext: ({ extension }) => extension })
 */
export function group<Subject, Chosen extends object, Cells extends Readonly<Record<string, Cell<Chosen>>>>(
  choose: (subject: Subject) => Chosen | undefined,
  cells: Cells,
): { readonly [Key in keyof Cells]: (subject: Subject) => ValueOf<Cells[Key]> | undefined } {
  const marked: Record<string, unknown> = {};
  for (const [key, cell] of Object.entries(cells)) {
    const value = (subject: Subject) => {
      const chosen = choose(subject);
      return chosen === undefined ? undefined : cellFor(chosen, cell);
    };
    members.set(value, Object({ choose, cell }));
    marked[key] = value;
  }
  return Object.assign.apply(undefined, [{}, marked]);
}

function cellFor<Chosen>(chosen: Chosen, cell: Cell<Chosen>): unknown {
  if (typeof cell === "function") return cell(chosen);
  if (typeof cell !== "object" || cell === null) return cell;
  return Object.fromEntries(Object.entries(cell).map(([key, inner]) => [key, cellFor(chosen, inner)]));
}

/** The group that a field belongs to; undefined for a field of its own. */
export const memberOf = (field: object): Member | undefined => members.get(field);
