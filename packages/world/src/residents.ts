// The residents of a world, by uid and by nickname.
import { toUid } from "./user/uid.ts";
import { UidFilter } from "./user/uid-filter.ts";
import type { Resident, Uid } from "./user/user.ts";

/** The documented users of a world. */
export interface Residents {
  readonly all: readonly Resident[];
  readonly uids: readonly Uid[];
  withUid(uid: number): Resident | undefined;
  withNickname(nickname: string): Resident | undefined;
  /** Whether a resident's nickname begins with this character code. A cheap first check, since it is seldom true. */
  haveInitial(code: number): boolean;
}

export function createResidents(all: readonly Resident[]): Residents {
  const byUid = new Map(all.map((resident) => [resident.uid, resident]));
  const known = new UidFilter();
  for (const { uid } of all) known.add(uid);
  const byNickname = new Map(all.map((resident) => [resident.nickname, resident]));
  const initials = new Set(all.map(({ nickname }) => nickname.charCodeAt(0)));
  return {
    all,
    uids: all.map(({ uid }) => toUid(uid)),
    withUid: (uid) => (known.mayHave(uid) ? byUid.get(uid) : undefined),
    withNickname: (nickname) => byNickname.get(nickname),
    haveInitial: (code) => initials.has(code),
  };
}
