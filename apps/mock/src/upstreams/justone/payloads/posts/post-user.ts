// The author of a post: written once, and copied on the other rows of a page that show the same user.
import type { PostUser } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import type { JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../../../../exchange/body.ts";
import { Template } from "../../../../render/template/template.ts";
import { iconsOf, shortUser } from "../short-user.ts";

const postUser = new Template<PostUser, LazyUser>({ ...shortUser, icon_list: iconsOf });

/** Where the bytes of a user are in an answer that is being written. */
interface Written {
  readonly generation: object;
  readonly start: number;
  readonly end: number;
}

const written = new WeakMap<LazyUser, Written>();

class WrittenOnce implements LazyJson<PostUser> {
  readonly #user: LazyUser;

  constructor(user: LazyUser) {
    this.#user = user;
  }

  toJSON(): PostUser {
    return postUser.plain(this.#user);
  }

  writeTo(writer: JsonWriter): void {
    const before = written.get(this.#user);
    if (before?.generation === writer.generation) {
      writer.copyFrom(writer, before.start, before.end);
      return;
    }
    const start = writer.end;
    postUser.writeTo(writer, this.#user);
    written.set(this.#user, { generation: writer.generation, start, end: writer.end });
  }
}

/** `user` of a row. */
export const authorOf = (user: LazyUser): LazyJson<PostUser> => new WrittenOnce(user);
