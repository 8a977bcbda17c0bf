// Nicknames of all users, residents included. A generated nickname that a resident has gets a mark behind it.

import { permute, unpermute } from "../draws/permutation.ts";
import type { Size } from "../graph/size.ts";
import { Literal } from "../json-text/literal.ts";
import type { Seats } from "../kinds/seats.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Residents } from "../residents.ts";
import { FIRST_UID, toUid } from "../user/uid.ts";
import type { Uid } from "../user/user.ts";
import type { Name } from "./nickname.ts";
import { createNicknames } from "./nicknames.ts";

export interface NicknameIndex {
  /** The generated name. Where a resident has that nickname, the nearest free one replaces it. */
  nameAt(standing: number, uid: number): Name;
  nicknameOf(uid: number): string;
  uidOf(nickname: string): Uid | undefined;
}

/** Ends no generated nickname. On Weibo, too, people put it behind a name that is taken. */
const MARK = "丶";
const MARKS = /丶+$/;

export function createNicknameIndex(
  seed: number,
  size: Size,
  seats: Seats,
  lexicon: Lexicon,
  residents: Residents,
): NicknameIndex {
  const { population, standings } = size;
  const nicknames = createNicknames(seed, seats, lexicon);

  function nameAt(standing: number, uid: number): Name {
    const name = nicknames.nameOf(standing, uid);
    if (!residents.haveInitial(name.words[0]?.text.charCodeAt(0) ?? 0)) return name;
    const generated = String(name.text);
    return residents.withNickname(generated) ? { ...name, text: new Literal(freeName(residents, generated)) } : name;
  }

  function nicknameOf(uid: number): string {
    const resident = residents.withUid(uid);
    return resident ? resident.nickname : String(nameAt(permute(standings, uid - FIRST_UID), uid).text);
  }

  return {
    nameAt,
    nicknameOf,
    uidOf(nickname) {
      const resident = residents.withNickname(nickname);
      if (resident) return toUid(resident.uid);
      const owner = nicknames.ownerOf(nickname.replace(MARKS, ""));
      if (!owner) return undefined;
      const index = "uid" in owner ? owner.uid - FIRST_UID : unpermute(standings, owner.standing);
      if (index < 0 || index >= population) return undefined;
      // A well-formed text can still belong to no user: a number too high, or a generated name that a resident has.
      const uid = FIRST_UID + index;
      return nicknameOf(uid) === nickname ? toUid(uid) : undefined;
    },
  };
}

function freeName(residents: Residents, nickname: string): string {
  return residents.withNickname(nickname) ? freeName(residents, nickname + MARK) : nickname;
}
