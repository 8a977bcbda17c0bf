// The paid membership: type, rank and end agree, and no end is near enough to pass while somebody uses the world.
import { below, between, chance, draw, thing } from "../draw.ts";
import { Whole } from "../ink/whole.ts";
import { Word } from "../ink/word.ts";
import type { Sketch } from "./sketch.ts";
import { AS_OF } from "./time.ts";
import type { Unwritten } from "./unwritten.ts";

const MEMBER = thing("member");
const TYPE = thing("membership type");
const RANK = thing("membership rank");
const END = thing("membership end");
const SUPER = thing("super vip");
const VERY = thing("very vip");
const PENDANT = thing("pendant");

/** 2012-06-18, when memberships began. */
const FIRST_END = 1_339_948_800;
/** 2033-01-01 … 2037-12-30: beyond any test's clock, and below 2^31. */
const RUNNING_FROM = 1_988_121_600;
const RUNNING_UNTIL = 2_145_715_200;
const DAY = 86_400;

type Membership = Unwritten["membership"];

const PENDANTS = new Word("gj_vip_");
const NONE: Membership = { type: 0, rank: 0, superVip: false, veryVip: false, endsAt: 0 };
const RUNNING = [12, 12, 12, 11, 13, 14] as const;
/** Shares that run, and that have run out, by band. */
const SHARES = [
  [0.75, 0.1],
  [0.55, 0.15],
  [0.4, 0.2],
  [0.22, 0.2],
  [0.05, 0.1],
] as const;

export function membershipOf(sketch: Sketch): Membership {
  const { dice, band, dormant } = sketch;
  const [running, ended] = SHARES[band] ?? [0.05, 0.1];
  if (dormant || !chance(dice, MEMBER, running + ended)) return NONE;
  const pendant = chance(dice, PENDANT, 0.35)
    ? { pendant: new Whole(100 + (draw(dice, PENDANT) % 900), PENDANTS) }
    : {};
  if (!chance(dice, MEMBER, running))
    return { ...NONE, type: 2, rank: between(dice, RANK, 1, 5), endsAt: pastEnd(sketch) };
  const superVip = chance(dice, SUPER, band < 3 ? 0.5 : 0.1);
  return {
    type: RUNNING[below(dice, TYPE, RUNNING.length)] ?? 12,
    rank: between(dice, RANK, band < 3 ? 3 : 1, 7),
    superVip,
    veryVip: superVip && chance(dice, VERY, band === 0 ? 0.4 : 0.1),
    endsAt: wholeDay(between(dice, END, RUNNING_FROM, RUNNING_UNTIL)),
    ...pendant,
  };
}

function pastEnd({ dice, registeredAt }: Sketch): number {
  const from = Math.max(FIRST_END, registeredAt) + 30 * DAY;
  return wholeDay(between(dice, END, Math.min(from, AS_OF - 2 * DAY), AS_OF - DAY));
}

/** Memberships end at midnight, Beijing time. */
function wholeDay(time: number): number {
  return Math.floor((time + DAY / 3) / DAY) * DAY - DAY / 3;
}
