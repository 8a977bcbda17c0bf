// The titles that may stand before a verified person's name.
import { professions } from "./professions.ts";
import { words } from "./words.ts";

export const titles = words(professions.map((line) => line.slice(0, line.indexOf(" "))).join(" "));
