// The user for whom a call is made.

import type { Uid, World } from "@weibo-kit/world";
import { sha256 } from "#platform";
import type { Credential } from "../../exchange/credential.ts";

const FIRST_UID = 1_000_000_000;

/** A caller without any name. */
export const callerOf = (world: World, { user = "", app = "" }: Credential): Uid => userNamed(world, user || app);

/** The user with this uid or nickname; for any other name always the same user, drawn by the seed. Our choice. */
export function userNamed(world: World, name: string): Uid {
  const uid = /^\d+$/.test(name) ? Number(name) : -1;
  return world.has(uid) ? uid : (world.uidOf(name) ?? drawn(world, name));
}

function drawn(world: World, name: string): Uid {
  const number = Number.parseInt(sha256(`${world.seed}:${name}`).slice(0, 12), 16);
  const uid = FIRST_UID + (number % world.population);
  if (world.has(uid)) return uid;
  throw new Error(`Nobody has the uid ${uid}, which lies inside the population.`);
}
