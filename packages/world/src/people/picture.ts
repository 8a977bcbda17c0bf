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
const VARIANTS_H: Some<string> = ["ly8h", "ly1h", "gy1h", "jw8h"];
const HOSTS = [1, 2, 3, 4].map((host) => `https://tvax${host}.sinaimg.cn/`);
const COVER_HOSTS = [1, 2, 3, 4].map((host) => `https://wx${host}.sinaimg.cn/crop.0.0.640.640.640/`);

// Texts that come again and again, of which there are few: joined once.
type Heads = readonly [small: string, large: string, full: string];
const heads = new Map<number, Heads>();
const squares = new Map<number, string>();

/** 2^24 … 2^32 - 1: uids that the hexadecimal form can hold without looking like the other one. */
const HEX_FROM = 16_777_216;
const HEX_UNTIL = 4_294_967_296;

/** The id of the `index`-th picture of a person: the first eight characters are the uid, six later ones the size. */
export function pictureId(uid: number, dice: Dice, index: number, width: number): string {
  const first = drawAt(dice, BODY, index);
  const second = drawAt(dice, TAIL, index);
  const isOld = uid >= HEX_FROM && uid < HEX_UNTIL && second % 3 === 0;
  const owner = isOld ? uid.toString(16).padStart(8, "0") : inBase62(uid);
  const body = sixOf36(second);
  const middle = VARIANTS_H[first % VARIANTS_H.length] ?? VARIANTS_H[0];
  return `${owner}${middle}${sixOf36(first)}${body.slice(0, 3)}${squareOf(width)}${body.slice(3)}02`;
}

/** A picture is as high as it is wide. */
function squareOf(width: number): string {
  const known = squares.get(width);
  if (known !== undefined) return known;
  const side = sizeIn36(width);
  squares.set(width, `j3${side}${side}`);
  return `j3${side}${side}`;
}

/** A person's own picture, in three sizes. */
export function ownAvatar(uid: number, dice: Dice): Avatar {
  const width = pick(dice, WIDTH, WIDTHS);
  const id = pictureId(uid, dice, 0, width);
  const [small, large, full] = headsOf(width, dice.low % 4);
  const rest = `/${id}.jpg${expiryOf(dice)}`;
  return {
    small: small + rest + signatureOf(dice, 0),
    large: large + rest + signatureOf(dice, 1),
    full: full + rest + signatureOf(dice, 2),
    pictureId: id,
  };
}

/** How the three addresses begin: there are sixteen widths on four hosts. */
function headsOf(width: number, host: number): Heads {
  const key = width * 4 + host;
  const known = heads.get(key);
  if (known) return known;
  const crop = `${HOSTS[host]}crop.0.0.${width}.${width}.`;
  const made: Heads = [`${crop}50`, `${crop}180`, `${crop}1024`];
  heads.set(key, made);
  return made;
}

/** The picture of those who never chose one. The largest size of it is the middle one. */
export function defaultAvatar(dice: Dice, gender: "m" | "f"): Avatar {
  const name = `${HOSTS[dice.low % 4]}default/images/default_avatar_${gender === "f" ? "female" : "male"}`;
  const expiry = expiryOf(dice);
  const large = `${name}_180.gif${expiry}${signatureOf(dice, 1)}`;
  return { small: `${name}_50.gif${expiry}${signatureOf(dice, 0)}`, large, full: large };
}

/** The picture at the top of the phone's profile page. */
export function coverOf(uid: number, dice: Dice, index: number): string {
  const host = COVER_HOSTS[drawAt(dice, HOST, index) % 4] ?? COVER_HOSTS[0];
  return `${host}${pictureId(uid, dice, 50 + index, 1242)}.jpg`;
}

const expiryOf = (dice: Dice) => `?KID=imgbed,tva&Expires=${AS_OF + (dice.high % 86_400)}&ssig=`;

const signatureOf = (dice: Dice, index: number) => tenOf62(drawAt(dice, SIGNATURE, index), drawAt(dice, EXPIRY, index));
