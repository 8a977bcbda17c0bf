// What one account tells of its owner agrees: the profession, the status, the place, the counts.
import { expect, test } from "vitest";
import { createWorld, type Uid, type World } from "../index.ts";
import { FIRST_UID } from "../user/uid.ts";

const YEAR = 366 * 86_400;

const usersOf = (world: World, count: number): readonly Uid[] =>
  Array.from({ length: count }, (_, index) => FIRST_UID + index * 349_981).filter(world.has);

/** Verified persons, among those whom users follow. */
const personsOf = (world: World, count: number) =>
  usersOf(world, 4000)
    .flatMap((uid) => world.follows(uid).slice(0, 12))
    .map((uid) => world.lazyUser(uid))
    .filter(({ verification }) => verification?.type === 0)
    .slice(0, count)
    .map((user) => ({ bio: String(user.bio), reason: String(user.verification?.reason) }));

/** What the bio of some professions can't contain. */
const FOREIGN = [
  [
    /律师|医师|医学|教授|研究员|运动员|教练|烹调|美食博主|总监|创始人|记者|评论员|设计师|摄影师/,
    /新歌|巡演|新书|新作|代表作|签售/,
  ],
  [/律师/, /互联网|房产|星座|美妆|游戏|情感/],
  [/医师|医学/, /互联网|房产|星座|汽车|军事|法律/],
  [/歌手|音乐人/, /新书|房产|军事|财经|三农/],
  [/作家|演员|编剧/, /新歌|巡演/],
] as const;

test.each([1, 14_789])("verified persons of seed %i write about what they are verified for", (seed) => {
  const persons = personsOf(createWorld({ seed }), 3000);
  expect(persons.length).toBe(3000);
  const odd = persons.filter(({ bio, reason }) =>
    FOREIGN.some(([profession, foreign]) => profession.test(reason) && !reason.includes("《") && foreign.test(bio)),
  );
  expect(odd).toEqual([]);
});

test("a field in a reason is the field of the bio", () => {
  const bloggers = personsOf(createWorld(), 4000).flatMap(({ bio, reason }) => {
    const [, field] = /^知名(.+)(?:博主|自媒体)$/.exec(reason) ?? [];
    const [, own] = /^(.+)博主，在|喜欢分享(.+)的一切/.exec(bio) ?? [];
    return field && own ? [[field, own]] : [];
  });
  expect(bloggers.length).toBeGreaterThan(10);
  for (const [field, own] of bloggers) expect(own).toBe(field);
});

test("offices and banks have the form of name that the law gives them", () => {
  const world = createWorld({ seed: 3 });
  const reasons = usersOf(world, 6000)
    .flatMap((uid) => world.follows(uid).slice(0, 12))
    .map((uid) => String(world.lazyUser(uid).verification?.reason ?? ""));
  expect(reasons.filter((reason) => /^共青团.+市.*委员会/.test(reason)).length).toBeGreaterThan(0);
  expect(reasons.filter((reason) => /.共青团委员会|银行(有限|（集团）|集团|有限责任)/.test(reason))).toEqual([]);
});

test.each([1, 14_789])("a bio of seed %i leads the life that the nickname names", (seed) => {
  const world = createWorld({ seed });
  const all = usersOf(world, 8_000).map((uid) => world.lazyUser(uid));
  const texts = all.map(({ nickname, bio }) => ({ name: String(nickname), bio: String(bio) }));
  const young = /大学生|研究生|考研党|实习生|留学生|学生党|住校生/;
  const grown = /店长|老板|掌柜|房东|律师|医生|护士|编辑|记者|会计|程序员|司机|班主任|宝妈|奶爸/;
  const odd = texts.filter(
    ({ name, bio }) =>
      (grown.test(name) && !/大学生|研究生|高中生|实习生|毕业生|考研人|班长/.test(name) && young.test(bio)) ||
      (/高中生|大学生/.test(name) && /80后|85后|已婚|二胎|上班族|社畜/.test(bio)) ||
      bio.includes("退休老人"),
  );
  expect(odd).toEqual([]);
});

test.each([1, 14_789])("facts of seed %i that exclude each other don't meet", (seed) => {
  const world = createWorld({ seed });
  const darens: number[] = [];
  for (const uid of usersOf(world, 8_000)) {
    const user = world.lazyUser(uid);
    const { bio, gender, verification, membership, latestPost, counts } = user;
    const texts = `${bio} ${verification?.reason ?? ""} ${latestPost?.text ?? ""}`;
    expect(texts).not.toMatch(/其他(足球队|人|超话|律师|土著|·)|坐标其他|在其他/);
    expect(String(bio)).not.toMatch(gender === "m" ? /👩|‍♀/u : /👨|‍♂/u);
    if (verification?.paidAt !== undefined) expect(verification.paidAt).toBeGreaterThan(user.registeredAt);
    if (membership.type > 2 && latestPost) expect(latestPost.createdAt).toBeGreaterThan(world.date - YEAR);
    if (user.unverifiedType > 0) darens.push(counts.fans);
  }
  expect(darens.length).toBeGreaterThan(100);
  expect(Math.min(...darens)).toBeGreaterThanOrEqual(100);
});
