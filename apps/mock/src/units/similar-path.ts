// Which path a client may have meant that has no operation: another version, a letter more or less, a prefix left out.
import { distanceBetween } from "@weibo-kit/types/did-you-mean";

/** In characters; `/v1` is the end of many paths. */
const SHORTEST = 5;
/** A longer path is no typing error. */
const LONGEST = 100;
/** Of the length of the path that is meant: how much may differ. */
const SHARE = 0.2;

/** The most similar of the known paths; undefined where none is similar. */
export function similarPath(wrong: string, known: readonly string[]): string | undefined {
  const path = wrong.toLowerCase().replace(/\/+/g, "/").replace(/\/$/, "");
  if (path.length < SHORTEST || path.length > LONGEST) return undefined;
  const part = known.find((each) => isPart(path, each));
  if (part !== undefined) return part;
  const distances = known.flatMap((each) => {
    const most = each.length * SHARE;
    if (Math.abs(each.length - path.length) > most) return [];
    const distance = distanceBetween(path, each);
    return distance > most ? [] : [{ each, distance }];
  });
  return distances.sort((one, other) => one.distance - other.distance)[0]?.each;
}

/** Whether one of them is the other without its beginning, its version or its format. */
function isPart(path: string, known: string): boolean {
  const rest = known.startsWith(path) ? known.slice(path.length) : "";
  return path.endsWith(known) || known.endsWith(path) || /^[./]\w+$/.test(rest);
}
