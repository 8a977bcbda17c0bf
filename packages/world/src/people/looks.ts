// Pictures of a person: a face, and what stands behind it on a phone.
import { chance, thing } from "../draw.ts";
import { Joined } from "../ink/joined.ts";
import type { Text } from "../ink/text.ts";
import { Word } from "../ink/word.ts";
import { coverOf, defaultAvatar, ownAvatar } from "./picture.ts";
import type { Sketch } from "./sketch.ts";
import type { Unwritten } from "./unwritten.ts";

const PICTURE = thing("own picture");
const COVER = thing("phone cover");
const COVERS = thing("phone covers");
const SEPARATOR = new Word(";");

export function avatarOf(sketch: Sketch, gender: "m" | "f"): Unwritten["avatar"] {
  const { uid, dice } = sketch;
  return hasPicture(sketch) ? ownAvatar(uid, dice) : defaultAvatar(dice, gender);
}

function hasPicture({ dice, dormant, kind, band }: Sketch): boolean {
  if (dormant || kind === "nameless") return chance(dice, PICTURE, 0.12);
  return chance(dice, PICTURE, band < 4 ? 0.995 : 0.9);
}

export function phoneCoverOf(sketch: Sketch): Text | undefined {
  const { uid, dice, band, dormant } = sketch;
  if (dormant || !chance(dice, COVER, band < 4 ? 0.85 : 0.5)) return undefined;
  const first = coverOf(uid, dice, 0);
  return chance(dice, COVERS, 0.2) ? new Joined([first, SEPARATOR, coverOf(uid, dice, 1)]) : first;
}
