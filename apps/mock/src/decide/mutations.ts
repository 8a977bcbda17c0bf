// The kinds of mutation; each was seen at one of the services, or in the next version of its document.
import { commaCount } from "../units/comma-count.ts";

export type MutationKind = "null" | "missing" | "text" | "number" | "commas" | "huge" | "odd" | "unknown";

interface Kind {
  /** Whether a field of this value can change so. */
  fits(field: unknown): boolean;
  /** The keys and values that replace the field. */
  change(key: string, field: unknown): readonly (readonly [string, unknown])[];
}

const isNumber = (field: unknown) => typeof field === "number";
const always = () => true;
/** Right-to-left, zero width, beyond the first plane, quotes and markup. */
const ODD = "\u202e\u200b𠮷👩‍👩‍👧\"'<b>&amp;\\";

export const mutations: Readonly<Record<MutationKind, Kind>> = {
  null: { fits: always, change: (key) => [[key, null]] },
  missing: { fits: always, change: () => [] },
  text: {
    fits: (field) => isNumber(field) || typeof field === "boolean",
    change: (key, field) => [[key, String(field)]],
  },
  number: {
    fits: (field) => typeof field === "string" && /^\d{1,15}$/.test(field),
    change: (key, field) => [[key, Number(field)]],
  },
  commas: { fits: isNumber, change: (key, field) => [[key, commaCount(Number(field))]] },
  huge: { fits: isNumber, change: (key) => [[key, 2 ** 60]] },
  odd: { fits: (field) => typeof field === "string", change: (key, field) => [[key, `${String(field)}${ODD}`]] },
  unknown: {
    fits: always,
    change: (key, field) => [
      [key, field],
      [`${key}_v2`, field],
    ],
  },
};
