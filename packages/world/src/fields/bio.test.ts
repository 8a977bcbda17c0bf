// What bios look like: long and short ones, with what a program has to escape, and hardly two of one text.
import { expect, test } from "vitest";
import { createWorld } from "../index.ts";

function biosIn(seed: number): readonly string[] {
  const world = createWorld({ seed });
  const all = Array.from({ length: 10_000 }, (_, index) => 1_000_000_000 + index * 699_979).filter(world.has);
  const followed = all.flatMap((uid) => world.follows(uid).slice(0, 1));
  return [...new Set([...all, ...followed])].map((uid) => String(world.lazyUser(uid).bio)).filter((bio) => bio !== "");
}

const shareOf = (bios: readonly string[], has: (bio: string) => boolean) => bios.filter(has).length / bios.length;

test.each([1, 7, 103_843])("bios of 20,000 users of seed %i", (seed) => {
  const bios = biosIn(seed);
  expect(bios.length).toBeGreaterThan(8000);
  expect(shareOf(bios, (bio) => bio.length > 31)).toBeGreaterThan(0.28);
  expect(shareOf(bios, (bio) => bio.length > 31)).toBeLessThan(0.4);
  expect(bios.filter((bio) => bio.length > 140)).toEqual([]);
  for (const sign of ["\n", "&", "<", ">", '"', "@", "#", "https://", "http://", "@example."])
    expect([sign, shareOf(bios, (bio) => bio.includes(sign)) > 0.01]).toEqual([sign, true]);
  expect(shareOf(bios, (bio) => /\p{Emoji_Presentation}/u.test(bio))).toBeGreaterThan(0.1);
  expect(new Set(bios).size / bios.length).toBeGreaterThan(0.93);
});

test("contacts lead nowhere: reserved domains, and an area code that no place has", () => {
  for (const bio of biosIn(5)) {
    for (const [host = ""] of bio.matchAll(/(?<=@|:\/\/)[a-z.]+\.[a-z]{2,}/g))
      expect(host).toMatch(/(^|\.)example\.(com|org|net)$/);
    for (const [digits] of bio.matchAll(/(?:电话|热线|客服) ?\d+/g)) expect(digits).toMatch(/ ?0000/);
    expect(bio).not.toMatch(/[{}‹›]|QQ群 ?0/);
  }
});

test("a bio's words suit the owner: parents by gender, pets that live in homes", () => {
  const world = createWorld({ seed: 3 });
  for (let index = 0; index < 20_000; index += 1) {
    const uid = 1_000_000_000 + index * 349_979;
    if (!world.has(uid)) continue;
    const { bio, gender } = world.lazyUser(uid);
    expect(String(bio)).not.toMatch(gender === "f" ? /孩子的爸|新手爸爸/ : /孩子的妈|新手妈妈/);
    expect(String(bio)).not.toMatch(/(家有|养了|想养)一只(叫.+的)?(长颈鹿|鲸鱼|恐龙|狮子|蚂蚁|海星|北极熊)/);
  }
});
