// The picture at the top of a profile on the phone.
import { type Draws, drawAt, label } from "../draws/draw.ts";
import { Concat } from "../json-text/concat.ts";
import type { Text } from "../json-text/text.ts";
import { Word, wordsOf } from "../json-text/word.ts";
import { PictureId } from "./picture-id.ts";

const HOST = label("picture host");
const HOSTS = wordsOf([
  "https://wx1.sinaimg.cn/crop.0.0.640.640.640/",
  "https://wx2.sinaimg.cn/crop.0.0.640.640.640/",
  "https://wx3.sinaimg.cn/crop.0.0.640.640.640/",
  "https://wx4.sinaimg.cn/crop.0.0.640.640.640/",
]);
const JPG = new Word(".jpg");

/** The address of a user's `index`-th cover. */
export function coverOf(uid: number, draws: Draws, index: number): Text {
  const host = HOSTS[drawAt(draws, HOST, index) % 4] ?? HOSTS[0];
  return new Concat([host, new PictureId(uid, draws, 50 + index, 1242), JPG]);
}
