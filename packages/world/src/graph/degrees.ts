// How many users have how many of something, follows or friends: a decreasing closed form and its inverse.

/** A heavy tail that ends at `most`: how the users of a world differ in one number. */
export interface Degrees {
  /** The greatest number that occurs. */
  readonly most: number;
  /** The scale: half of the users who have any have more than 0.4 times this. */
  readonly bend: number;
  /** Shifts the curve so that some users have none. */
  readonly shift: number;
  /** What the curve would be at `most`, taken off everywhere, so that it ends at zero instead of in a crowd. */
  readonly cut: number;
  /** Groups of equal users have a multiple of this size. */
  readonly step: number;
}

/** @param none the share of users without any, about */
export function degrees(most: number, bend: number, none: number, step = 1): Degrees {
  const shift = Math.sqrt(1 / (1 - none)) - 1;
  return { most, bend, shift, step, cut: reciprocalSquare(1 + shift + most / bend) };
}

/** How many of `people` users have more than `k`: the first ones in the order of who has most. */
export function withMoreThan({ most, bend, shift, cut, step }: Degrees, people: number, k: number): number {
  if (k >= most) return 0;
  return step * Math.floor((people * (reciprocalSquare(1 + shift + k / bend) - cut)) / step);
}

/** How many the user at this place of `people` has. */
export function degreeAt(of: Degrees, people: number, place: number): number {
  const share = (place + 1) / people + of.cut;
  const guess = Math.floor(of.bend * (Math.sqrt(1 / share) - 1 - of.shift)) + 1;
  let degree = Math.min(Math.max(guess, 0), of.most);
  // The closed form rounds down, so the guess can be off.
  while (degree < of.most && place < withMoreThan(of, people, degree)) degree++;
  while (degree > 0 && place >= withMoreThan(of, people, degree - 1)) degree--;
  return degree;
}

function reciprocalSquare(x: number): number {
  return 1 / (x * x);
}
