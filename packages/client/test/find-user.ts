/** The first user of a world whose lists are shown and about so long: worlds change, promises do not. */
import type { Mock } from "@weibo-kit/mock";

export function findUser({ world }: Mock, of: "fans" | "follows", [least, most]: readonly [number, number]): number {
  for (let uid = 1_000_000_000; uid < 1_010_000_000; uid += 1) {
    if (!world.has(uid)) continue;
    const { length } = world[of](uid);
    if (length >= least && length <= most && !world.user(uid).withholds[of]) return uid;
  }
  throw new Error(`No user of this world has ${least} to ${most} ${of} and shows them.`);
}

export function listedIds({ world }: Mock, of: "fans" | "follows", uid: number): readonly string[] {
  return world.has(uid) ? world[of](uid).slice(0, 10_000).map(String) : [];
}
