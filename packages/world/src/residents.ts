// The residents of a world, by uid and by nickname.
import type { Resident } from "./user.ts";

export interface Residents {
  readonly all: readonly Resident[];
  withUid(uid: number): Resident | undefined;
  called(nickname: string): Resident | undefined;
}

export function createResidents(all: readonly Resident[]): Residents {
  const byUid = new Map(all.map((resident) => [resident.uid, resident]));
  const byNickname = new Map(all.map((resident) => [resident.nickname, resident]));
  return { all, withUid: (uid) => byUid.get(uid), called: (nickname) => byNickname.get(nickname) };
}

/** Whom a resident's document doesn't let into a list any more: rows beyond the documented count. */
export function shownRows(rows: number, documented: number | undefined): number {
  return Math.min(rows, documented ?? rows);
}
