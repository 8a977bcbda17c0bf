// How often a video was played, as its page writes it.
import { shortCount } from "../../../../units/short-count.ts";

/** From here on there are no decimals. */
const WHOLE_FROM = 10_000_000;
const HUNDRED_MILLION = 100_000_000;

/** `35.4万次观看`, `4302万次观看`, `812次观看` */
export function playsText(plays: number): string {
  const isWhole = plays >= WHOLE_FROM && plays < HUNDRED_MILLION;
  return `${isWhole ? `${Math.round(plays / 10_000)}万` : shortCount(plays)}次观看`;
}
