// Friends: users of one third who follow each other. The seats of a third fill the columns of a table, row by row. Friend
// number k of the users in column a sits in column k - a, and the other way round, so no user has the same friend twice.
import { scramble } from "../draws/draw.ts";
import { permute, type Shuffle, shuffle, unpermute } from "../draws/permutation.ts";
import { degreeAt, withMoreThan } from "./degrees.ts";
import type { Size } from "./size.ts";
import { THIRDS, type Third } from "./thirds.ts";

/** How many friends the user on this seat has. */
export function friendsAt(size: Size, third: Third, seat: number): number {
  const { friends } = size;
  if (friends.most === 0) return 0;
  const rows = rowsOf(size, third);
  const row = Math.floor(seat / friends.most);
  return row < rows ? degreeAt(friends, rows, row) : 0;
}

/** The seat of friend number `k` of the user on this seat, who has more than `k` friends. */
export function friendOf(size: Size, third: Third, seat: number, k: number): number {
  const columns = size.friends.most;
  const row = Math.floor(seat / columns);
  const column = seat - row * columns;
  const other = (k - column + columns) % columns;
  return partnerOf(size, third, { row, column, other, k }) * columns + other;
}

/** The number of the friend on the seat `other` for the user on `seat`; -1 if they are no friends. */
export function friendNumber(size: Size, third: Third, seat: number, other: number): number {
  const columns = size.friends.most;
  if (columns === 0 || seat === other) return -1;
  const k = (seat + other) % columns;
  if (k >= friendsAt(size, third, seat) || k >= friendsAt(size, third, other)) return -1;
  return friendOf(size, third, seat, k) === other ? k : -1;
}

interface Pairing {
  readonly row: number;
  readonly column: number;
  /** The friend's column. */
  readonly other: number;
  readonly k: number;
}

/** The row of the friend. What takes one column to the other is undone on the way back. */
function partnerOf(size: Size, third: Third, { row, column, other, k }: Pairing): number {
  const order = orderOf(size, third, Math.min(column, other), k);
  if (column < other) return permute(order, row);
  if (column > other) return unpermute(order, row);
  return unpermute(order, order.size - 1 - permute(order, row));
}

/** The pairs of the two columns: as many as there are rows whose users have more than `k` friends. */
function orderOf(size: Size, third: Third, column: number, k: number): Shuffle {
  const pairs = withMoreThan(size.friends, rowsOf(size, third), k);
  return shuffle(pairs, scramble(scramble(size.friendKey + column * THIRDS + third.number) + k));
}

/** The full rows of the table. Users past them have no friends, so that all columns are alike. */
function rowsOf({ friends }: Size, { people }: Third): number {
  return Math.floor(people / friends.most);
}
