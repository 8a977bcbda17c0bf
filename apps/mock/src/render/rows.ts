// The users of a page: each is generated when its row is written and can be collected before the next.
import type { LazyUser, Uid, World } from "@weibo-kit/world";
import type { JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../exchange/body.ts";
import type { Template } from "./template/template.ts";

const [OPEN, COMMA, CLOSE] = [0x5b, 0x2c, 0x5d];

/** A list of users, one template row each. */
export class Rows<Row extends object> implements LazyJson<Row[]> {
  readonly #row: Template<Row, LazyUser>;
  readonly #uids: readonly Uid[];
  readonly #world: World;

  constructor(row: Template<Row, LazyUser>, uids: readonly Uid[], world: World) {
    this.#row = row;
    this.#uids = uids;
    this.#world = world;
  }

  get length(): number {
    return this.#uids.length;
  }

  toJSON(): Row[] {
    return this.#uids.map((uid) => this.#row.plain(this.#world.lazyUser(uid)));
  }

  writeTo(writer: JsonWriter): void {
    writer.char(OPEN);
    let isFirst = true;
    for (const uid of this.#uids) {
      if (!isFirst) writer.char(COMMA);
      isFirst = false;
      this.#row.writeTo(writer, this.#world.lazyUser(uid));
    }
    writer.char(CLOSE);
  }
}
