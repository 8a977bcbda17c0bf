// The residents of a world, by uid and by nickname.
import type { Resident } from "./user/user.ts";

export interface Residents {
  withUid(uid: number): Resident | undefined;
  called(nickname: string): Resident | undefined;
  /** Whether somebody's nickname begins with this character: seldom, so that most names need no more than that. */
  beginLike(code: number): boolean;
}

export function createResidents(all: readonly Resident[]): Residents {
  const byUid = new Map(all.map((resident) => [resident.uid, resident]));
  const byNickname = new Map(all.map((resident) => [resident.nickname, resident]));
  const beginnings = new Set(all.map(({ nickname }) => nickname.charCodeAt(0)));
  return {
    withUid: (uid) => byUid.get(uid),
    called: (nickname) => byNickname.get(nickname),
    beginLike: (code) => beginnings.has(code),
  };
}

/** Whom a resident's document doesn't let into a list any more: rows beyond the documented count. */
export function shownRows(rows: number, documented: number | undefined): number {
  return Math.min(rows, documented ?? rows);
}
