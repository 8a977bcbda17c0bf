// What few users add to their profiles: a cover on computers, and what members alone can have.
import { chance, draw, label } from "../draws/draw.ts";
import { pick } from "../draws/pick.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import { Word, wordsOf } from "../json-text/word.ts";
import { skinPartOf, wideCoverOf } from "../pictures/cover.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";

type Decorations = LazyFields["decorations"];

const COVER = label("wide cover");
const VIDEO = label("video cover");
const CARD = label("card");
const LIKE = label("like icon");
const SKIN = label("skin");
const TITLES = label("super vip titles");
/** With all keys, so that engines see one kind of object. */
const NONE: Decorations = {
  cover: undefined,
  card: undefined,
  likeIcon: undefined,
  skin: undefined,
  videoCover: undefined,
  superVipTitles: undefined,
};
const CARDS = new Word("star_");
const LIKES = wordsOf(["小红花", "星光", "云朵", "柠檬", "火箭", "猫爪", "樱花", "锦鲤", "烟花", "彩虹"]);

/** Videos that moved would change the cover, so it is the latest post that is shown, as long as there are videos. */
export function decorationsOf(
  traits: SeedTraits,
  user: Pick<LazyFields, "membership" | "counts" | "latestPost">,
): Decorations {
  const { draws, dormant } = traits;
  const hasCover = chance(draws, COVER, dormant ? 0.35 : 0.65);
  const hasVideo = user.counts.videos > 0 && chance(draws, VIDEO, 0.1);
  const isMember = user.membership.type > 2;
  if (!hasCover && !hasVideo && !isMember) return NONE;
  const isSuperVip = isMember && user.membership.superVip;
  return {
    cover: hasCover ? wideCoverOf(traits) : undefined,
    card: isMember && chance(draws, CARD, 0.3) ? new IntegerText(100 + (draw(draws, CARD) % 1600), CARDS) : undefined,
    likeIcon: isSuperVip && chance(draws, LIKE, 0.5) ? likeIconOf(traits) : undefined,
    skin: isMember && chance(draws, SKIN, 0.12) ? skinOf(traits) : undefined,
    videoCover: hasVideo ? user.latestPost?.id : undefined,
    superVipTitles: isSuperVip && chance(draws, TITLES, 0.5) ? true : undefined,
  };
}

const likeIconOf = ({ draws }: SeedTraits): Decorations["likeIcon"] => ({
  id: 1000 + (draw(draws, LIKE) % 200),
  text: pick(draws, LIKE, LIKES),
});

const skinOf = (traits: SeedTraits): Decorations["skin"] => ({
  element: skinPartOf(traits, 0),
  poster: skinPartOf(traits, 1),
  image: skinPartOf(traits, 2),
});
