// Reads the uid out of a picture id.
import { LETTERS } from "./letters.ts";

/**
 * The uid that a picture id encodes: its first eight characters are base 62 when they begin with "00", else hexadecimal.
 *
 * @example
 * pictureOwner("005QA9V4ly8h8v3urfmc2j604y04yq2s02") // 5357651574
 */
export function pictureOwner(pictureId: string): number {
  const head = pictureId.slice(0, 8);
  if (!head.startsWith("00")) return Number.parseInt(head, 16);
  return [...head].reduce((sum, digit) => sum * 62 + LETTERS.indexOf(digit), 0);
}
