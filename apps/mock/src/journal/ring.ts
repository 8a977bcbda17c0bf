// A ring buffer of call records: past its size the newest replaces the oldest.
import { type CallRecord, type Columns, createColumns, writeRecord } from "./columns.ts";

type ColumnName = keyof CallRecord;

export class Ring {
  /** How many calls are kept. */
  readonly size: number;
  readonly #columns: Columns;
  readonly #names: readonly ColumnName[];
  #kept = 0;
  #next = 0;

  constructor(size: number) {
    this.size = size;
    this.#columns = createColumns(size);
    this.#names = namesOf(this.#columns);
  }

  add(call: CallRecord): void {
    const place = this.#next;
    writeRecord(this.#columns, place, call);
    this.#next = place + 1 === this.size ? 0 : place + 1;
    this.#kept = Math.max(this.#kept, place + 1);
  }

  /** The places of one token's calls, or of all, in the order in which they were added. */
  places(isWanted: (token: string) => boolean): number[] {
    const oldest = this.#kept < this.size ? 0 : this.#next;
    const places = Array.from({ length: this.#kept }, (_, age) => (oldest + age) % this.size);
    return places.filter((place) => isWanted(this.#columns.token.get(place)));
  }

  /** The number of the call at a place, which is another one once the ring has gone round. */
  countAt(place: number): number {
    return this.#columns.count.get(place);
  }

  at(place: number): CallRecord {
    const values = this.#names.map((name) => [name, this.#columns[name].get(place)] as const);
    return Object.assign.apply(undefined, [{}, Object.fromEntries(values)]);
  }

  /** Removes the calls of all other tokens. */
  keep(isWanted: (token: string) => boolean): void {
    const places = this.places(isWanted);
    for (const name of this.#names) this.#compact(name, places);
    this.#kept = places.length;
    this.#next = places.length === this.size ? 0 : places.length;
  }

  /** Moves the values at these places to the beginning of a column. */
  #compact<Name extends ColumnName>(name: Name, places: readonly number[]): void {
    const column = this.#columns[name];
    const values = places.map((place) => column.get(place));
    for (const [place, value] of values.entries()) column.set(place, value);
  }
}

function namesOf(columns: Columns): readonly ColumnName[] {
  const names: ColumnName[] = [];
  let name: ColumnName;
  for (name in columns) names.push(name);
  return names;
}
