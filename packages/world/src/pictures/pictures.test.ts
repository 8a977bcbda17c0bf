// What the service's own pictures have: ids of known forms, hosts that follow from them, and signatures that expire.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorld, expiriesIn, type LazyUser, pictureHost, renewSignatures } from "../index.ts";
import { JsonWriter } from "../json-text/index.ts";
import { hostNumber } from "./host.ts";

const world = createWorld();
const users = Array.from({ length: 4_000 }, (_, index) => 1_000_000_000 + index * 1_749_999).filter(world.has);
const pictures = users.map((uid) => world.user(uid).avatar);
const SECOND = 2 ** 20;

test.each([
  ["005QA9V4ly8h8v3urfmc2j604y04yq2s02", 4],
  ["62c13fbagw1eyqvh8zq4xj20c80c8myb", 2],
  ["006yCBGqgy1fieualk4vjj30yi0ykacx", 2],
])("documented picture %s lies on host %i", (id, host) => {
  const bytes = new TextEncoder().encode(id);
  expect(hostNumber(bytes, 0, bytes.length)).toBe(host);
  expect(pictureHost(id)).toBe(host);
});

test("ids have 32 characters: j2 behind an owner in base 16, j3 in base 62; or 34 with j6 and 02", () => {
  const kinds = new Set<string>();
  for (const { pictureId = "" } of pictures.filter((each) => each.pictureId)) {
    expect(pictureId).toMatch(
      /^(?:00\w{6}\w{3}[0-9a-z]{10}(?:j3[0-9a-z]{9}|j6[0-9a-z]{9}02)|(?!00)[0-9a-f]{8}\w{3}[0-9a-z]{10}j2[0-9a-z]{9})$/,
    );
    kinds.add(pictureId.slice(21, 23));
  }
  expect([...kinds].sort()).toEqual(["j2", "j3", "j6"]);
});

test("an id encodes the second of its upload, between the registration and the world's date", () => {
  for (const uid of users) {
    const { avatar, registeredAt } = world.user(uid);
    if (avatar.pictureId === undefined) continue;
    const at = Math.floor(Number.parseInt(avatar.pictureId.slice(11, 21), 36) / SECOND);
    expect(at).toBeGreaterThanOrEqual(registeredAt);
    expect(at).toBeLessThan(world.date);
  }
});

test("the host follows from the id, its name from the channel, and a square is cut out of the picture", () => {
  const tops = new Set<string>();
  for (const { small, pictureId = "" } of pictures.filter((each) => each.pictureId)) {
    const [, host, number, top, width] =
      /^https:\/\/(tvax?)(\d)\.sinaimg\.cn\/crop\.0\.(\d+)\.(\d+)\.\4\.50\//.exec(small) ?? [];
    const bytes = new TextEncoder().encode(pictureId);
    expect(Number(number)).toBe(hostNumber(bytes, 0, bytes.length));
    expect(host).toBe(pictureId.slice(8, 11) === "ly8" ? "tvax" : "tva");
    const [wide, high] = [pictureId.slice(23, 26), pictureId.slice(26, 29)].map((digits) =>
      Number.parseInt(digits, 36),
    );
    expect(Number(width)).toBe(wide);
    expect(Number(top) + Number(width)).toBeLessThanOrEqual(high ?? 0);
    tops.add(String(top === "0"));
  }
  expect(tops.size).toBe(2);
});

test("sizes have signatures of their own, a quarter of which has an escaped letter", () => {
  const signatures = pictures.flatMap(({ small, large, full }) =>
    [small, large, full].map((url) => url.split("&ssig=")[1] ?? ""),
  );
  for (const each of signatures) expect(each).toMatch(/^(?:[0-9A-Za-z]|%2B|%2F){10}$/);
  const share = signatures.filter((each) => each.includes("%")).length / signatures.length;
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.35);
  const own = pictures.filter(({ pictureId }) => pictureId);
  const all = own.flatMap(({ small, large, full }) =>
    [small, large, full].map((url) => url.slice(url.indexOf("&ssig"))),
  );
  expect(new Set(all).size).toBe(all.length);
});

const avatarsAt = (user: LazyUser, answeredAt: number): JsonWriter => {
  const writer = new JsonWriter();
  writer.answeredAt = answeredAt;
  for (const url of [user.avatar.small, user.avatar.large, user.avatar.full]) url.writeTo(writer);
  return writer;
};

test("written addresses renewed for another second are those written in that second", () => {
  const seconds = fc.integer({ min: 1_300_000_000, max: 2_500_000_000 });
  fc.assert(
    fc.property(fc.constantFrom(...users), seconds, seconds, (uid, first, second) => {
      const user = world.lazyUser(uid);
      const { written } = avatarsAt(user, first);
      const expiries = expiriesIn(written);
      expect(expiries).toHaveLength(3);
      renewSignatures(written, expiries, second - first);
      expect(Buffer.from(written).toString()).toBe(Buffer.from(avatarsAt(user, second).written).toString());
      expect(Buffer.from(written).toString()).toContain(`Expires=${second + 10_800}&ssig=`);
    }),
  );
});

test("without an answer, addresses are valid from the world's date", () => {
  const [{ small } = { small: "" }] = pictures;
  expect(small).toContain(`Expires=${world.date + 10_800}&ssig=`);
});
