// Shares of fields and names among accounts of the world, to compare with recorded ones in the README.
import type { Uid, User, World } from "../src/index.ts";

const percent = (some: number, all: number): string => `${((100 * some) / all).toFixed(1)} %`;

/** Prints one line for each field. Most recorded rows are of accounts that somebody follows. */
export function printShares(world: World, sample: readonly Uid[]): void {
  const all = sample.slice(0, 10_000).map(world.user);
  const followed = [...new Set(sample.slice(0, 10_000).flatMap((uid) => world.follows(uid).slice(0, 1)))].map(
    world.user,
  );
  const users = [...all, ...followed];
  const verified = users.filter(({ verification }) => verification);
  const bios = [...new Set(users)].map(({ bio }) => bio).filter((bio) => bio !== "");
  const print = (field: string, of: readonly User[], has: (user: User) => boolean) =>
    console.log(`${field}: ${percent(of.filter(has).length, of.length)}`);
  print("weihao", users, ({ weihao }) => weihao !== "");
  print("cover on computers", users, ({ decorations }) => decorations.cover !== undefined);
  print("trade, of the verified", verified, ({ verification }) => verification?.trade !== undefined);
  print("day of payment, of the verified", verified, ({ verification }) => verification?.paidAt !== undefined);
  print("titles, of the verified", verified, ({ verification }) => verification?.titles !== undefined);
  print("totals missing", users, ({ flags }) => flags.totals_missing);
  print("English", users, ({ language }) => language === "en");
  print("a number behind the nickname, of the followed", followed, ({ nickname }) => /(?<!用户\d*)\d$/.test(nickname));
  console.log(`bios over 31 characters: ${percent(bios.filter((bio) => bio.length > 31).length, bios.length)}`);
  console.log(`distinct bios: ${new Set(bios).size} of ${bios.length}`);
}

/** Bands of fans, from the first number up to the second. */
const FAN_BANDS = [
  [0, 100],
  [100, 1000],
  [1000, 10_000],
  [10_000, Number.POSITIVE_INFINITY],
] as const;

/** Prints, by how many fans users have, which share of their follows is returned. */
export function printReturned(world: World, sample: readonly Uid[]): void {
  const users = [...new Set(sample.flatMap((uid) => [uid, ...world.follows(uid).slice(0, 1)]))].map(
    (uid) => world.lazyUser(uid).counts,
  );
  for (const [least, most] of FAN_BANDS) {
    const shares = users
      .filter(({ fans, follows }) => fans >= least && fans < most && follows > 0)
      .map(({ mutual, follows }) => mutual / follows)
      .sort((a, b) => a - b);
    const median = shares[Math.floor(shares.length / 2)] ?? 0;
    console.log(
      `follows returned, of ${shares.length} users with ${least} to ${most} fans: median ${percent(median, 1)}`,
    );
  }
}
