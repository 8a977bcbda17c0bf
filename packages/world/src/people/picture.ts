// Picture ids and picture addresses, as Weibo writes them.
import { type Dice, drawAt, thing } from "../draw.ts";
import { pick, type Some } from "../pick.ts";
import type { Avatar } from "../user.ts";
import { inBase62, sixOf36, sizeIn36, tenOf62 } from "./letters.ts";
import { AS_OF } from "./time.ts";

const HOST = thing("picture host");
const EXPIRY = thing("picture expiry");
const WIDTH = thing("picture width");
const BODY = thing("picture body");
const TAIL = thing("picture tail");
const SIGNATURE = thing("picture signature");

const WIDTHS: Some<number> = [178, 180, 300, 440, 512, 640, 664, 720, 750, 828, 996, 1002, 1006, 1080, 1125, 1242];
const VARIANTS: Some<string> = ["ly8", "ly1", "gy1", "jw8"];

/** 2^24 … 2^32 - 1: uids that the hexadecimal form can hold without looking like the other one. */
const HEX_FROM = 16_777_216;
const HEX_UNTIL = 4_294_967_296;

/** The id of the `index`-th picture of a person: the first eight characters are the uid, six later ones the size. */
export function pictureId(uid: number, dice: Dice, index: number, width: number, height: number): string {
  const first = drawAt(dice, BODY, index);
  const second = drawAt(dice, TAIL, index);
  const isOld = uid >= HEX_FROM && uid < HEX_UNTIL && second % 3 === 0;
  const owner = isOld ? uid.toString(16).padStart(8, "0") : inBase62(uid);
  const variant = VARIANTS[first % VARIANTS.length] ?? VARIANTS[0];
  const body = sixOf36(first) + sixOf36(second);
  return `${owner}${variant}h${body.slice(0, 9)}j3${sizeIn36(width)}${sizeIn36(height)}${body.slice(9)}02`;
}

/** A person's own picture, in three sizes. */
export function ownAvatar(uid: number, dice: Dice): Avatar {
  const width = pick(dice, WIDTH, WIDTHS);
  const id = pictureId(uid, dice, 0, width, width);
  const crop = `crop.0.0.${width}.${width}.`;
  const file = `/${id}.jpg`;
  return {
    small: signed(dice, `${crop}50${file}`, 0),
    large: signed(dice, `${crop}180${file}`, 1),
    full: signed(dice, `${crop}1024${file}`, 2),
    pictureId: id,
  };
}

/** The picture of those who never chose one. The largest size of it is the middle one. */
export function defaultAvatar(dice: Dice, gender: "m" | "f"): Avatar {
  const name = `default/images/default_avatar_${gender === "f" ? "female" : "male"}`;
  const large = signed(dice, `${name}_180.gif`, 1);
  return { small: signed(dice, `${name}_50.gif`, 0), large, full: large };
}

/** The picture at the top of the phone's profile page. */
export function coverOf(uid: number, dice: Dice, index: number): string {
  const host = 1 + (drawAt(dice, HOST, index) % 4);
  return `https://wx${host}.sinaimg.cn/crop.0.0.640.640.640/${pictureId(uid, dice, 50 + index, 1242, 1242)}.jpg`;
}

function signed(dice: Dice, path: string, index: number): string {
  const host = 1 + (dice.low % 4);
  const expires = AS_OF + (dice.high % 86_400);
  const signature = tenOf62(drawAt(dice, SIGNATURE, index), drawAt(dice, EXPIRY, index));
  return `https://tvax${host}.sinaimg.cn/${path}?KID=imgbed,tva&Expires=${expires}&ssig=${signature}`;
}
