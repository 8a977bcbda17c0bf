// Generated pictures for covers and posts: a small landscape for each name, so that a user interface has them offline.
import { mix } from "../chance/mix.ts";

/** An SVG document, 640 by 640; the same one for the same name. */
export function picture(name: string): string {
  const seed = [...name].reduce((sum, letter) => mix(sum, letter.codePointAt(0) ?? 0, 0), 1);
  const number = (most: number, part: number) => mix(seed, 1, part) % most;
  const hue = number(360, 0);
  const hill = (part: number) => 360 + part * 90 + number(60, part);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640" width="640" height="640">',
    `<rect width="640" height="640" fill="hsl(${hue} 60% 85%)"/>`,
    `<circle cx="${120 + number(400, 4)}" cy="${100 + number(120, 5)}" r="${40 + number(40, 6)}" fill="hsl(${(hue + 40) % 360} 80% 75%)"/>`,
    ...[1, 2].map(
      (part) =>
        `<path d="M0 ${hill(part)}Q${160 + number(320, part + 6)} ${hill(part) - 160} 640 ${hill(part) - number(80, part + 8)}V640H0z" fill="hsl(${hue} 35% ${70 - part * 20}%)"/>`,
    ),
    "</svg>\n",
  ].join("");
}
