// A hash of a world: equal hashes on two machines or versions of Node.js mean equal bytes.
import { createHash } from "node:crypto";
import { createWorld } from "../create-world.ts";
import type { WorldSettings } from "../settings.ts";

const USERS = 1000;
const PAGES = 200;
const PAGE = 20;

/** SHA-256, in hex, over 1,000 users and 200 pages of a world. */
export function fingerprint(settings: WorldSettings = {}): string {
  const world = createWorld(settings);
  const hash = createHash("sha256");
  const uidAt = (index: number) => 1_000_000_000 + Math.floor((index * world.population) / USERS);
  for (let index = 0; index < USERS; index++) {
    const uid = uidAt(index);
    if (!world.has(uid)) continue;
    hash.update(JSON.stringify(world.user(uid)));
    if (index >= PAGES) continue;
    const people = index % 2 === 0 ? world.follows(uid) : world.fans(uid);
    const page = Math.floor((people.length * (index % 7)) / 7 / PAGE);
    hash.update(JSON.stringify([people.length, people.slice(page * PAGE, PAGE)]));
  }
  return hash.digest("hex");
}
