// An exact share of numbers, evenly spread: which posts of an account have a video.

/** `of` in `per` numbers. */
export interface Share {
  readonly of: number;
  readonly per: number;
}

/** How many of the numbers 0 … end - 1 belong to the share. */
export const countBelow = ({ of, per }: Share, end: number): number => Math.floor((end * of) / per);

/** Whether a number belongs to the share. */
export const isIn = (share: Share, number: number): boolean =>
  countBelow(share, number + 1) > countBelow(share, number);

/** The `place`-th number of the share, 0 the first. Call it for places that there are. */
export function numberAt(share: Share, place: number): number {
  let number = Math.ceil(((place + 1) * share.per) / share.of) - 1;
  while (countBelow(share, number) > place) number -= 1;
  while (countBelow(share, number + 1) <= place) number += 1;
  return number;
}
