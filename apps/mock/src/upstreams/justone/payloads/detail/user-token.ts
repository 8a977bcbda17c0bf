// `user_token` of an author on the mobile page: another text in each second's answers.
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";
import { mix } from "../../../../chance/mix.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const LENGTH = 64;

/** `a0.` and 64 letters of base64 that mean nothing. */
export class UserToken extends Text {
  readonly #uid: number;

  constructor(uid: number) {
    super();
    this.#uid = uid;
  }

  override writeInside(writer: JsonWriter): void {
    let token = "a0.";
    for (let place = 0; place < LENGTH; place += 1)
      token += LETTERS.charAt(mix(this.#uid, writer.answeredAt ?? 0, place) & 63);
    writer.letters(token);
  }
}
