// The pictures of accounts in their three sizes: a user's own one, or Weibo's default.
import { type Draws, label } from "../draws/draw.ts";
import { pick, type Some } from "../draws/pick.ts";
import { Word, wordsOf } from "../json-text/word.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import { Address, SharedPart } from "./address.ts";
import { PictureId } from "./picture-id.ts";

type Avatar = LazyFields["avatar"];

/** How the three addresses of a picture of this width begin, by host. */
interface Size {
  readonly width: number;
  readonly heads: Some<readonly [small: Word, large: Word, full: Word]>;
}

const WIDTH = label("picture width");
const WIDTHS: Some<number> = [178, 180, 300, 440, 512, 640, 664, 720, 750, 828, 996, 1002, 1006, 1080, 1125, 1242];
const SIZES = everySize(WIDTHS);
const JPG_EXPIRES = new Word(".jpg?KID=imgbed,tva&Expires=");
const EXPIRES = new Word("?KID=imgbed,tva&Expires=");
const DEFAULTS = {
  f: { small: defaultAt("female_50.gif"), large: defaultAt("female_180.gif") },
  m: { small: defaultAt("male_50.gif"), large: defaultAt("male_180.gif") },
};

/** A picture that the user uploaded. */
export function ownAvatar(uid: number, draws: Draws): Avatar {
  const { width, heads } = pick(draws, WIDTH, SIZES);
  const pictureId = new PictureId(uid, draws, 0, width);
  const [small, large, full] = heads[draws.low & 3] ?? heads[0];
  const shared = new SharedPart([pictureId, JPG_EXPIRES], draws);
  return {
    small: new Address(small, shared, draws, 0),
    large: new Address(large, shared, draws, 1),
    full: new Address(full, shared, draws, 2),
    pictureId,
  };
}

/** The picture of an account without its own one. Its largest size is the middle one. */
export function defaultAvatar(draws: Draws, gender: "m" | "f"): Avatar {
  const heads = DEFAULTS[gender];
  const shared = new SharedPart([EXPIRES], draws);
  const small = new Address(heads.small[draws.low & 3] ?? heads.small[0], shared, draws, 0);
  const large = new Address(heads.large[draws.low & 3] ?? heads.large[0], shared, draws, 1);
  return { small, large, full: large };
}

function everySize([first, ...rest]: Some<number>): Some<Size> {
  return [sizeOf(first), ...rest.map(sizeOf)];
}

function sizeOf(width: number): Size {
  const headsAt = (host: number) => {
    const crop = `https://tvax${host}.sinaimg.cn/crop.0.0.${width}.${width}.`;
    return [new Word(`${crop}50/`), new Word(`${crop}180/`), new Word(`${crop}1024/`)] as const;
  };
  return { width, heads: [headsAt(1), headsAt(2), headsAt(3), headsAt(4)] };
}

/** The addresses of a default picture on all hosts. */
function defaultAt(file: string): Some<Word> {
  const at = (host: number) => `https://tvax${host}.sinaimg.cn/default/images/default_avatar_${file}`;
  return wordsOf([at(1), at(2), at(3), at(4)]);
}
