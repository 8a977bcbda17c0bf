// Shares and counts of posts of the world, to compare with recorded ones in the README.
import { type Post, type Uid, unitsOf, type World } from "../src/index.ts";
import { plainText } from "../src/posts/plain-text.ts";

const POSTS = 5;
const percent = (some: number, all: number): string => `${((100 * some) / Math.max(1, all)).toFixed(1)} %`;

/** Prints the shares of posts of ordinary users, of known persons and of institutions, and the counts of stars. */
export function printPosts(world: World, sample: readonly Uid[]): void {
  const known = world.find({ fans: ">1e5", verifiedType: 0 }, { limit: 60 });
  const official = world.find({ fans: ">1e5", verifiedType: 3 }, { limit: 60 });
  printGroup(
    "ordinary users",
    sample.slice(0, 4000).flatMap((uid) => world.posts(uid).slice(0, POSTS)),
  );
  printGroup(
    "known persons",
    known.flatMap((uid) => world.posts(uid).slice(0, 60)),
  );
  printGroup(
    "media",
    official.flatMap((uid) => world.posts(uid).slice(0, 60)),
  );
  const stars = world.find({ fans: ">9e6" }, { limit: 4 });
  printGroup(
    "stars",
    stars.flatMap((uid) => world.posts(uid).slice(3, 60)),
  );
  const without = sample.filter((uid) => world.posts(uid).length === 0).length;
  console.log(`accounts without posts: ${percent(without, sample.length)}`);
}

function printGroup(name: string, posts: readonly Post[]): void {
  const own = posts.filter(({ repost }) => !repost);
  const recent = posts.filter(({ createdAt }) => createdAt > 1_656_604_800);
  const texts = posts.map(({ text }) => plainText(text)).filter((text) => text !== "");
  const share = (what: string, of: readonly Post[], has: (post: Post) => boolean) =>
    console.log(`${name}, ${what}: ${percent(of.filter(has).length, of.length)}`);
  share("reposts", posts, ({ repost }) => repost !== undefined);
  share(
    "reposts of what is gone",
    posts.filter(({ repost }) => repost),
    ({ repost }) => repost?.kind === "gone",
  );
  share("without pictures", posts, ({ pictures }) => pictures.length === 0);
  for (const count of [1, 3, 9]) share(`${count} pictures`, own, ({ pictures }) => pictures.length === count);
  share("videos", posts, ({ video }) => video !== undefined);
  share("over 280 units", own, ({ text }) => unitsOf(plainText(text)) > 280);
  share("a region, since 2022-07", recent, ({ region }) => region !== undefined);
  share("edited", own, ({ edits }) => edits !== undefined);
  share("a place", own, ({ location }) => location !== undefined);
  share("a topic", posts, ({ topic }) => topic !== undefined);
  console.log(`${name}, texts that repeat: ${texts.length - new Set(texts).size} of ${texts.length}`);
  console.log(`${name}, reposts, comments, likes of own posts: ${countsOf(own)}`);
}

/** Tenth, median and nine tenths of each count. */
function countsOf(posts: readonly Post[]): string {
  return (["reposts", "comments", "likes"] as const)
    .map((count) => {
      const sorted = posts.map(({ counts }) => counts[count]).toSorted((a, b) => a - b);
      return [0.1, 0.5, 0.9].map((part) => sorted[Math.floor(part * (sorted.length - 1))]).join(" / ");
    })
    .join("; ");
}
