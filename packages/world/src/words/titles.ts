// The titles before the names of verified persons.
import { professions } from "./professions.ts";
import { words } from "./words.ts";

export const titles = words(professions.map((line) => line.slice(0, line.indexOf(" "))).join(" "));
