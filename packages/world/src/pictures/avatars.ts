// The pictures of accounts in their three sizes: a user's own one, or Weibo's default.
import { FIRST_DATE } from "../dates.ts";
import { below, chance, type Draws, fraction, label } from "../draws/draw.ts";
import { pick, pickEarly, type Some } from "../draws/pick.ts";
import { Word } from "../json-text/word.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import { AFTER_HOST, DefaultAddress, OwnAddress, OwnPicture } from "./address.ts";
import { type Channel, PictureId } from "./picture-id.ts";

type Avatar = LazyFields["avatar"];

const WIDTH = label("picture width");
const WIDTHS: Some<number> = [178, 180, 300, 440, 512, 640, 664, 720, 750, 828, 996, 1002, 1006, 1080, 1125, 1242];
const TOP = label("picture top");
const UPLOAD = label("picture upload");
const CHANNEL = label("picture channel");
/** The channels of pictures before and since 2018, the frequent ones first. */
const OLD_CHANNELS: Some<Channel> = ["jw1", "jw1", "gw1"];
const CHANNELS: Some<Channel> = ["ly8", "ly8", "jw8"];
const NEW_CHANNELS_FROM = 1_514_736_000;

const [NEW_START, OLD_START] = [new Word(`https://tvax${AFTER_HOST}`), new Word(`https://tva${AFTER_HOST}`)];
const [SMALL, LARGE, FULL] = [new Word("50/"), new Word("180/"), new Word("1024/")];
const JPG_EXPIRES = new Word(".jpg?KID=imgbed,tva&Expires=");
const DEFAULTS = {
  f: { small: defaultAt("female_50.gif"), large: defaultAt("female_180.gif") },
  m: { small: defaultAt("male_50.gif"), large: defaultAt("male_180.gif") },
};

/** Who owns a picture, and when. */
interface Owner {
  readonly uid: number;
  readonly draws: Draws;
  /** Unix seconds. */
  readonly registeredAt: number;
  /** Of the world: its date, in Unix seconds. */
  readonly source: { readonly date: number };
}

/** A picture that the user uploaded; a fifth of them are higher than wide, and shown without their top. */
export function ownAvatar({ uid, draws, registeredAt, source: { date } }: Owner): Avatar {
  const width = pick(draws, WIDTH, WIDTHS);
  const top = chance(draws, TOP, 0.2) ? 1 + below(draws, TOP + 1, width >> 2) : 0;
  const uploadedAt = registeredAt + Math.floor(fraction(draws, UPLOAD) * (FIRST_DATE - 1 - registeredAt));
  const channel = pickEarly(draws, CHANNEL, uploadedAt < NEW_CHANNELS_FROM ? OLD_CHANNELS : CHANNELS);
  const pictureId = new PictureId({ uid, draws, index: 0, channel, uploadedAt, width, height: width + 2 * top });
  const start = channel === "ly8" ? NEW_START : OLD_START;
  const picture = new OwnPicture(start, { top, width }, pictureId, JPG_EXPIRES, date);
  return {
    small: new OwnAddress(picture, SMALL),
    large: new OwnAddress(picture, LARGE),
    full: new OwnAddress(picture, FULL),
    pictureId,
  };
}

/** The picture of an account without its own one. Its largest size is the middle one. */
export function defaultAvatar(gender: "m" | "f", date: number): Avatar {
  const heads = DEFAULTS[gender];
  const large = new DefaultAddress(heads.large, date);
  return { small: new DefaultAddress(heads.small, date), large, full: large };
}

function defaultAt(file: string): Word {
  return new Word(`https://tvax1.sinaimg.cn/default/images/default_avatar_${file}?KID=imgbed,tva&Expires=`);
}
