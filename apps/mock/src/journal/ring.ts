// A ring buffer of call records: past its size the newest replaces the oldest.
import { type CallRecord, type Columns, createColumns } from "./columns.ts";

type ColumnName = keyof CallRecord;

export class Ring {
  readonly #size: number;
  readonly #columns: Columns;
  readonly #names: readonly ColumnName[];
  #kept = 0;
  #next = 0;

  constructor(size: number) {
    this.#size = size;
    this.#columns = createColumns(size);
    this.#names = namesOf(this.#columns);
  }

  add(call: CallRecord): void {
    const place = this.#next;
    for (const name of this.#names) this.#set(name, place, call);
    this.#next = place + 1 === this.#size ? 0 : place + 1;
    this.#kept = Math.max(this.#kept, place + 1);
  }

  /** The calls that are wanted, in the order in which they were added. */
  filter(isWanted: (call: CallRecord) => boolean): CallRecord[] {
    const oldest = this.#kept < this.#size ? 0 : this.#next;
    return Array.from({ length: this.#kept }, (_, age) => this.#at((oldest + age) % this.#size)).filter(isWanted);
  }

  /** Removes all others. */
  keep(isWanted: (call: CallRecord) => boolean): void {
    const calls = this.filter(isWanted);
    this.#kept = 0;
    this.#next = 0;
    for (const call of calls) this.add(call);
  }

  #set<Name extends ColumnName>(name: Name, place: number, call: CallRecord): void {
    this.#columns[name].set(place, call[name]);
  }

  #at(place: number): CallRecord {
    const values = this.#names.map((name) => [name, this.#columns[name].get(place)] as const);
    return Object.assign.apply(undefined, [{}, Object.fromEntries(values)]);
  }
}

function namesOf(columns: Columns): readonly ColumnName[] {
  const names: ColumnName[] = [];
  let name: ColumnName;
  for (name in columns) names.push(name);
  return names;
}
