// Picture ids and picture addresses, as Weibo writes them.
import { between, type Dice, draw, drawAt, thing } from "../draw.ts";
import { pick, type Some } from "../pick.ts";
import type { Avatar } from "../user.ts";
import { AS_OF } from "./time.ts";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

const HOST = thing("picture host");
const EXPIRY = thing("picture expiry");
const WIDTH = thing("picture width");
const HEX = thing("picture hex");
const VARIANT = thing("picture variant");
const BODY = thing("picture body");

/** Half of all pictures are small squares from the app, the others what people had at hand. */
const WIDTHS: Some<number> = [178, 180, 300, 440, 512, 640, 664, 720, 750, 828, 996, 1002, 1006, 1080, 1125, 1242];
const VARIANTS: Some<string> = ["ly8", "ly1", "gy1", "jw8"];

/** 2^24 … 2^32 - 1: uids that the hexadecimal form can hold without looking like the other one. */
const HEX_FROM = 16_777_216;
const HEX_UNTIL = 4_294_967_296;

/** The id of the `index`-th picture of a person: the first eight characters are the uid, six later ones the size. */
export function pictureId(uid: number, dice: Dice, index: number, width: number, height: number): string {
  const isOld = uid >= HEX_FROM && uid < HEX_UNTIL && drawAt(dice, HEX, index) % 3 === 0;
  const owner = isOld ? uid.toString(16).padStart(8, "0") : inBase62(uid).padStart(8, "0");
  const variant = VARIANTS[drawAt(dice, VARIANT, index) % VARIANTS.length] ?? VARIANTS[0];
  const body = letters(drawAt(dice, BODY, index), drawAt(dice, BODY, index + 1000), 36, 9);
  const size = `${width.toString(36).padStart(3, "0")}${height.toString(36).padStart(3, "0")}`;
  const tail = letters(drawAt(dice, BODY, index + 2000), 0, 36, 3);
  return `${owner}${variant}h${body}j${2 + (drawAt(dice, WIDTH, index) % 5)}${size}${tail}02`;
}

/** A person's own picture, in three sizes. */
export function ownAvatar(uid: number, dice: Dice): Avatar {
  const width = pick(dice, WIDTH, WIDTHS);
  const id = pictureId(uid, dice, 0, width, width);
  const at = (size: number) => `crop.0.0.${width}.${width}.${size}/${id}.jpg`;
  return {
    small: signed(dice, at(50), 0),
    large: signed(dice, at(180), 1),
    full: signed(dice, at(1024), 2),
    pictureId: id,
  };
}

/** The picture of those who never chose one. The largest size of it is the middle one. */
export function defaultAvatar(dice: Dice, gender: "m" | "f"): Avatar {
  const at = (size: number) => `default/images/default_avatar_${gender === "f" ? "female" : "male"}_${size}.gif`;
  const large = signed(dice, at(180), 1);
  return { small: signed(dice, at(50), 0), large, full: large };
}

/** The picture at the top of the phone's profile page. */
export function coverOf(uid: number, dice: Dice, index: number): string {
  const host = 1 + (drawAt(dice, HOST, index) % 4);
  return `https://wx${host}.sinaimg.cn/crop.0.0.640.640.640/${pictureId(uid, dice, 50 + index, 1242, 1242)}.jpg`;
}

function signed(dice: Dice, path: string, index: number): string {
  const host = 1 + (draw(dice, HOST) % 4);
  const expires = AS_OF + between(dice, EXPIRY, 0, 86_399);
  const signature = letters(drawAt(dice, HOST, index + 1), drawAt(dice, EXPIRY, index + 1), 62, 10);
  return `https://tvax${host}.sinaimg.cn/${path}?KID=imgbed,tva&Expires=${expires}&ssig=${signature}`;
}

/** `count` characters of base 36 or 62: five from each of two draws. */
function letters(first: number, second: number, base: 36 | 62, count: number): string {
  let rest = first;
  let text = "";
  for (let i = 0; i < count; i++) {
    if (i === 5) rest = second;
    text += DIGITS[rest % base];
    rest = Math.floor(rest / base);
  }
  return text;
}

function inBase62(uid: number): string {
  let rest = uid;
  let text = "";
  do {
    text = DIGITS[rest % 62] + text;
    rest = Math.floor(rest / 62);
  } while (rest > 0);
  return text;
}
