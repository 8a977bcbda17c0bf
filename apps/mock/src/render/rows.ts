// The users of a page: each is drawn when its row is written, and forgotten before the next.
import type { Person, Uid, World } from "@weibo-kit/world";
import type { Ink } from "@weibo-kit/world/ink";
import type { Print } from "./fields.ts";
import type { Stencil } from "./template.ts";

const [OPEN, COMMA, CLOSE] = [0x5b, 0x2c, 0x5d];

export class Rows<Row extends object> implements Print<Row[]> {
  readonly #row: Stencil<Row, Person>;
  readonly #uids: readonly Uid[];
  readonly #world: World;

  constructor(row: Stencil<Row, Person>, uids: readonly Uid[], world: World) {
    this.#row = row;
    this.#uids = uids;
    this.#world = world;
  }

  toJSON(): Row[] {
    return this.#uids.map((uid) => this.#row.plain(this.#world.person(uid)));
  }

  writeTo(ink: Ink): void {
    ink.code(OPEN);
    let isFirst = true;
    for (const uid of this.#uids) {
      if (!isFirst) ink.code(COMMA);
      isFirst = false;
      this.#row.writeTo(ink, this.#world.person(uid));
    }
    ink.code(CLOSE);
  }
}
