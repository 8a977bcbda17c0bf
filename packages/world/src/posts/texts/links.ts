// Mentions and links in texts.
import { below, chance, type Draws, draw, drawAt, label } from "../../draws/draw.ts";
import { LETTERS } from "../../pictures/letters.ts";
import { isIn } from "../../timeline/shares.ts";
import { mediaIdOfPost } from "../../timeline/video-id.ts";
import { locationOf } from "../fields/location.ts";
import type { Segment } from "../post.ts";
import type { Moment } from "./moment.ts";
import { fill } from "./phrase.ts";
import { commonPhrases } from "./phrases.ts";
import { isLong } from "./sentences.ts";

const [MENTION, WHOM] = [label("post mentions"), label("whom a post mentions")];
const [LINK, SHORT, ARTICLE] = [label("post links"), label("short address"), label("article")];
const MENTIONING = { everyday: 0.07, known: 0.1, official: 0.08 } as const;

/** Someone whom the author follows; nobody in most posts. */
export function mentionIn({ traits, voice }: Moment): readonly Segment[] {
  const { author, society, draws } = traits;
  if (!chance(draws, MENTION, MENTIONING[voice])) return [];
  const follows = society.follows(author.uid);
  const [uid] = follows.slice(below(draws, WHOM, follows.length), 1);
  return uid === undefined
    ? []
    : [
        { kind: "words", text: " " },
        { kind: "mention", uid, nickname: society.nicknameOf(uid) },
      ];
}

/** The links at the end of an own post: to its video or an article, and to its place. */
export function linksIn(moment: Moment): readonly Segment[] {
  const { traits } = moment;
  const place = locationOf(traits);
  const links = [...mainLink(moment)];
  if (place) links.push(link(traits.draws, 1, `http://weibo.com/p/100101${place.id}`, place.title, "location"));
  return links.flatMap((each) => [{ kind: "words", text: " " }, each]);
}

function mainLink(moment: Moment): readonly Segment[] {
  const { traits, voice } = moment;
  const { author, number, id, createdAt, draws } = traits;
  if (isIn(author.videos, number)) {
    const media = mediaIdOfPost(id, createdAt, author.traits.resident);
    const title = `${author.nickname.toString()}的微博视频`;
    return [link(draws, 0, `https://video.weibo.com/show?fid=1034:${media}`, title, "video")];
  }
  if (voice !== "everyday" && isLong(moment) && chance(draws, LINK, 0.4)) return [articleLink(moment)];
  if (!chance(draws, LINK, voice === "official" ? 0.08 : 0.02)) return [];
  return [link(draws, 0, `https://www.example.com/a/${draw(draws, ARTICLE)}`, "网页链接", "web")];
}

function articleLink(moment: Moment): Segment {
  const { draws } = moment.traits;
  const titles = commonPhrases().articles;
  const title = fill(titles[draw(draws, ARTICLE) % titles.length] ?? [], moment, ARTICLE);
  const target = `https://weibo.com/ttarticle/p/show?id=2309404${moment.traits.id}`;
  return link(draws, 0, target, title, "article");
}

function link(
  draws: Draws,
  place: number,
  target: string,
  title: string,
  icon: "web" | "video" | "article" | "location",
): Segment {
  return { kind: "link", short: shortOf(draws, place), target, title, icon };
}

/** `http://t.cn/A6` and six or seven letters. */
function shortOf(draws: Draws, place: number): string {
  let [first, second] = [drawAt(draws, SHORT, 2 * place), drawAt(draws, SHORT, 2 * place + 1)];
  let letters = "";
  for (let count = 0; count < 4; count += 1, first = Math.floor(first / 62)) letters += LETTERS[first % 62];
  const more = second % 5 === 0 ? 2 : 3;
  for (let count = 0; count < more; count += 1, second = Math.floor(second / 62)) letters += LETTERS[second % 62];
  return `http://t.cn/A6${letters}`;
}
