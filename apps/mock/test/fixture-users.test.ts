// The users of fixtures become residents: one that can't is refused with its file, its field and the remedy.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

/** A folder of fixtures, by their paths. */
function folderOf(fixtures: Readonly<Record<string, object>>): string {
  const folder = mkdtempSync(join(tmpdir(), "fixtures-"));
  for (const [path, fixture] of Object.entries(fixtures)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify({ shows: "a", source: "recorded", status: 200, ...fixture }));
  }
  return folder;
}

const fans = (users: readonly object[], data: object = { screenName: "甲" }, uid: string = "1000000001") => ({
  request: `GET /api/weibo/get-fans/v1?uid=${uid}`,
  body: { code: 0, data: { users, total_number: 1, ...data } },
});
const v1 = (user: object) => ({ request: "GET /users/show.json?user_id=5", body: user });
const FANS = "justone/get-fans/mine.json";
const V1 = "open-v1/users-show/mine.json";

const REMEDY = "Give 1 to 64 characters without spaces at the ends, such as";
const NUMBER = "Give a whole number from 1 to 2^53 - 1.";

test.each([
  [
    FANS,
    fans([{ id: 7, screen_name: "乙" }, { id: 8 }]),
    `body.data.users[1].screen_name is missing or empty, so user 8 has no nickname. ${REMEDY} "用户8".`,
  ],
  [
    FANS,
    fans([], {}),
    `body.data.screenName is missing or empty, so user 1000000001 has no nickname. ${REMEDY} "用户1000000001".`,
  ],
  [
    FANS,
    fans([{ id: 7, screen_name: " 乙" }]),
    `body.data.users[0].screen_name is " 乙", so user 7 has no nickname. ${REMEDY} "用户7".`,
  ],
  [FANS, fans([{ screen_name: "乙" }]), `body.data.users[0].id is missing or wrong, so "乙" has no uid. ${NUMBER}`],
  [FANS, fans([{ id: 1.5 }]), `body.data.users[0].id is missing or wrong, so a user has no uid. ${NUMBER}`],
  [FANS, fans([], { screenName: "甲" }, "abc"), `uid in request is missing or wrong, so "甲" has no uid. ${NUMBER}`],
  [
    FANS,
    fans([{ id: 7, screen_name: "甲" }]),
    `body.data.users[0].screen_name, "甲", is also the nickname of user 1000000001 in ${FANS}. Give user 7 another one, such as "用户7".`,
  ],
  [V1, v1({ id: 5 }), `body.screen_name is missing or empty, so user 5 has no nickname. ${REMEDY} "用户5".`],
  [V1, v1({ id: "5", screen_name: "乙" }), `body.id is missing or wrong, so "乙" has no uid. ${NUMBER}`],
])("%s %j is refused: %s", (path, fixture, rest) => {
  expect(() => createMock({ fixtures: folderOf({ [path]: fixture }) })).toThrow(
    `Failed to load fixture ${path}: ${rest}`,
  );
});

test("a nickname that another fixture has need not be repeated, in either order", async () => {
  const named = { "justone/get-fans/a.json": fans([{ id: 7, screen_name: "乙", location: "北京" }]) };
  const nameless = fans([], {}, "7");
  for (const name of ["0", "b"]) {
    const { world } = createMock({ fixtures: folderOf({ ...named, [`justone/get-fans/${name}.json`]: nameless }) });
    expect(world.uidOf("乙")).toBe(7);
  }
  const mock = createMock({ fixtures: folderOf({ ...named, "justone/get-fans/b.json": nameless }), mode: "world" });
  expect((await jsonOf(mock.request("/users/show.json?source=k&user_id=7"))).location).toBe("北京");
});
