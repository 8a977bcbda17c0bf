// Generated avatars: a small SVG for each uid, so that a user interface has pictures without the internet.
import type { User } from "@weibo-kit/world";
import { mix } from "../chance/mix.ts";

type Choice<T> = readonly [T, ...T[]];

/** Background, face and line colours. */
const PALETTES: Choice<readonly [string, string, string]> = [
  ["#fde2e4", "#f28482", "#3d2c2e"],
  ["#e2f0cb", "#84a59d", "#1f2a28"],
  ["#fff1e6", "#f6bd60", "#4a2c12"],
  ["#dfe7fd", "#5e60ce", "#f8f9fa"],
  ["#d8f3dc", "#2d6a4f", "#f1faee"],
  ["#fbf8cc", "#ef8354", "#2d2a32"],
  ["#e0fbfc", "#3d5a80", "#f1faee"],
  ["#f1e3f3", "#9d4edd", "#fdf7ff"],
  ["#ffe5ec", "#fb6f92", "#3a0f1d"],
  ["#e9edc9", "#bc6c25", "#fefae0"],
];

const MOUTHS: Choice<string> = [
  "M72 112q18 16 36 0",
  "M74 112q16 22 32 0z",
  "M78 114h24",
  "M76 116q14-10 28 0",
  "M80 112q10 10 22-2",
];
const EYES: Choice<string> = [
  '<circle cx="72" cy="84" r="5"/><circle cx="108" cy="84" r="5"/>',
  '<path d="M65 86q7-9 14 0M101 86q7-9 14 0" fill="none" stroke-width="4"/>',
  '<ellipse cx="72" cy="84" rx="4" ry="7"/><ellipse cx="108" cy="84" rx="4" ry="7"/>',
  '<path d="M65 84h14M101 84h14" stroke-width="5"/>',
];

/** An SVG document, 180 by 180; a grey outline for a user without an avatar of their own. */
export function avatar({ uid, avatar: { pictureId, small } }: User): string {
  const isDefault = pictureId === undefined && small.includes("default_avatar");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 180" width="180" height="180">${isDefault ? OUTLINE : face(uid)}</svg>\n`;
}

const OUTLINE =
  '<rect width="180" height="180" fill="#e9ecef"/><g fill="#adb5bd"><circle cx="90" cy="72" r="32"/><path d="M30 180q0-66 60-66t60 66z"/></g>';

function face(uid: number): string {
  const [background, skin, line] = choose(PALETTES, uid, 1);
  const tilt = (mix(uid, 0, 2) % 41) - 20;
  const [x, y] = [(mix(uid, 0, 3) % 25) - 12, (mix(uid, 0, 4) % 17) + 4];
  const roundness = 40 + (mix(uid, 0, 5) % 50);
  return [
    `<rect width="180" height="180" fill="${background}"/>`,
    `<g transform="translate(${x} ${y}) rotate(${tilt} 90 90)" fill="${line}" stroke="${line}" stroke-linecap="round" stroke-width="0">`,
    `<rect x="20" y="24" width="140" height="170" rx="${roundness}" fill="${skin}"/>`,
    choose(EYES, uid, 6),
    `<path d="${choose(MOUTHS, uid, 7)}" fill="none" stroke-width="5"/>`,
    "</g>",
  ].join("");
}

const choose = <T>(items: Choice<T>, uid: number, part: number): T =>
  items[mix(uid, 0, part) % items.length] ?? items[0];
