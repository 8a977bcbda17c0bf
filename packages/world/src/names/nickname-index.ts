// Who is called what, residents included: a resident's name is nobody else's.

import { permute, unpermute } from "../draws/permutation.ts";
import type { Size } from "../graph/size.ts";
import { Literal } from "../json-text/literal.ts";
import type { Seats } from "../kinds/seats.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Residents } from "../residents.ts";
import { FIRST_UID } from "../settings.ts";
import { toUid } from "../user/uid.ts";
import type { Uid } from "../user/user.ts";
import { createNicknames, type Name } from "./nicknames.ts";

export interface NicknameIndex {
  /** The generated name or, where a resident has that nickname, with the nearest one that is free. */
  nameAt(standing: number, uid: number): Name;
  nicknameOf(uid: number): string;
  uidOf(nickname: string): Uid | undefined;
}

/** Stands at the end of no generated nickname; people put it behind a name that was taken. */
const MARK = "丶";
const MARKS = /丶+$/;

export function createNicknameIndex(
  seed: number,
  size: Size,
  seats: Seats,
  lexicon: Lexicon,
  residents: Residents,
): NicknameIndex {
  const { population, standingKey } = size;
  const nicknames = createNicknames(seed, seats, lexicon);

  function free(generated: string): string {
    return residents.called(generated) ? free(generated + MARK) : generated;
  }

  function nameAt(standing: number, uid: number): Name {
    const name = nicknames.nameOf(standing, uid);
    if (!residents.beginLike(name.words[0]?.text.charCodeAt(0) ?? 0)) return name;
    const generated = String(name.text);
    return residents.called(generated) ? { ...name, text: new Literal(free(generated)) } : name;
  }

  function nicknameOf(uid: number): string {
    const known = residents.withUid(uid);
    return known ? known.nickname : String(nameAt(permute(population, standingKey, uid - FIRST_UID), uid).text);
  }

  return {
    nameAt,
    nicknameOf,
    uidOf(nickname) {
      const known = residents.called(nickname);
      if (known) return toUid(known.uid);
      const named = nicknames.read(nickname.replace(MARKS, ""));
      if (!named) return undefined;
      const index = "uid" in named ? named.uid - FIRST_UID : unpermute(population, standingKey, named.standing);
      if (index < 0 || index >= population) return undefined;
      // A text can be well formed and still nobody's: a number too many, a resident's generated name.
      const uid = FIRST_UID + index;
      return nicknameOf(uid) === nickname ? toUid(uid) : undefined;
    },
  };
}
