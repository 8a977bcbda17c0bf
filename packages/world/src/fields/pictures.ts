// The pictures of an account: its avatar, and the cover of its profile on the phone.
import { chance, label } from "../draws/draw.ts";
import { Concat } from "../json-text/concat.ts";
import type { Text } from "../json-text/text.ts";
import { Word } from "../json-text/word.ts";
import { defaultAvatar, ownAvatar } from "../pictures/avatars.ts";
import { phoneCoverAt } from "../pictures/cover.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";

const PICTURE = label("own picture");
const COVER = label("phone cover");
const COVERS = label("phone covers");
const SEPARATOR = new Word(";");

export function avatarOf(traits: SeedTraits, gender: "m" | "f"): LazyFields["avatar"] {
  return hasPicture(traits) ? ownAvatar(traits) : defaultAvatar(gender, traits.source.date);
}

function hasPicture({ draws, dormant, kind, band }: SeedTraits): boolean {
  if (dormant || kind === "nameless") return chance(draws, PICTURE, 0.12);
  return chance(draws, PICTURE, band < 4 ? 0.995 : 0.9);
}

/** One cover or two, joined by ";" as in the payloads; undefined for accounts without one. */
export function phoneCoverOf(traits: SeedTraits): Text | undefined {
  const { draws, band, dormant } = traits;
  if (dormant || !chance(draws, COVER, band < 4 ? 0.85 : 0.5)) return undefined;
  const first = phoneCoverAt(traits, 0);
  return chance(draws, COVERS, 0.2) ? new Concat([first, SEPARATOR, phoneCoverAt(traits, 1)]) : first;
}
