// What json-schema-faker makes up for a user has the forms that the documents describe.
import { match, ok } from "node:assert/strict";
import { generate } from "json-schema-faker";

const TIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [0-3]\d [0-2]\d:[0-5]\d:[0-5]\d \+0800 20\d\d$/;

export async function formsOfGeneratedValues({ justone, openV1 }) {
  for (let seed = 1; seed <= 20; seed += 1) {
    const made = ({ components }, name) =>
      generate({ $ref: `#/components/schemas/${name}`, components }, { alwaysFakeOptionals: true, seed });
    const fan = await made(justone, "ListedUser");
    match(fan.created_at, TIME);
    match(fan.idstr, /^[1-9]\d{4,9}$/);
    ok(fan.id >= 10_000 && fan.id < 1e10, `id is ${fan.id}`);
    const { uid } = await made(justone, "FansIcon");
    ok(uid >= 10_000 && uid < 1e10, `uid is ${uid}`);
    const user = await made(openV1, "V1User");
    match(user.created_at, TIME);
    match(user.status.created_at, TIME);
    match(user.status.mid, /^[1-9]\d{0,15}$/);
  }
}
