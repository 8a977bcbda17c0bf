// A bio with line breaks, emoji, quotation marks or markup comes back as it is, from both services and in both formats.
import type { Uid } from "@weibo-kit/world";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const SIGNS = ["\n", "&", "<", ">", '"', "@", "#", "https://", "🌸", "《"];

const mock = createMock();
const { world } = mock;
const followed = Array.from({ length: 4000 }, (_, index) => 1_000_000_000 + index * 1_749_989)
  .filter(world.has)
  .flatMap((uid) => [...world.follows(uid).slice(0, 1), uid]);

/** One user whose bio has the sign. */
function ownerOf(sign: string): Uid {
  const uid = followed.find((uid) => String(world.lazyUser(uid).bio).includes(sign));
  if (uid === undefined) throw new Error(`no bio has ${sign}`);
  return uid;
}

test.each(SIGNS)("a bio with %j", async (sign) => {
  const uid = ownerOf(sign);
  const bio = String(world.lazyUser(uid).bio);
  const profile = await jsonOf(await mock.request(`/api/weibo/get-user-detail/v3?token=x&uid=${uid}`));
  expect(profile.data.data.user.description).toBe(bio);
  const asJson = await jsonOf(await mock.request(`/users/show.json?source=1&user_id=${uid}`));
  expect(asJson.description).toBe(bio);
  const xml = await (await mock.request(`/users/show.xml?source=1&user_id=${uid}`)).text();
  const { user } = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true }).parse(xml);
  expect(user.description).toBe(bio);
});
