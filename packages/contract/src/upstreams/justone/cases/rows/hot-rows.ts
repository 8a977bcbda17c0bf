// What holds among the rows of the hot list: ranked words, and advertisements between them.
import type { Invariant } from "../../../../cases/invariant.ts";
import { show } from "../../../../read/show.ts";
import type { Row } from "../../payload.ts";
import type { PageInvariant, RowInvariant } from "./row-cases.ts";

/** The names of the badges by their `flag`. */
const LABELS: Readonly<Record<number, string>> = { 0: "", 1: "新", 2: "热", 4: "爆", 16: "沸" };

const isAd = ({ row }: Row): boolean => row.is_ad === 1;

const ranks: PageInvariant = {
  name: "ranks",
  level: "should",
  promise: "ranks its words from 1 without gaps: realpos in order, rank one less",
  judgeAll: (rows) => {
    const ranked = rows.filter((one) => !isAd(one));
    for (const [place, { path, row }] of ranked.entries()) {
      if (typeof row.realpos === "number" && row.realpos !== place + 1)
        return `${path}.realpos: ${row.realpos} at place ${place + 1}`;
      if (typeof row.rank === "number" && row.rank !== place) return `${path}.rank: ${row.rank} at place ${place + 1}`;
    }
    return undefined;
  },
};

const heat: PageInvariant = {
  name: "heat",
  level: "should",
  promise: "sorts its words by heat: num never rises",
  judgeAll: (rows) => {
    const odd = rows.findIndex(({ row }, place) => Number(row.num) > Number(rows[place - 1]?.row.num));
    return odd === -1
      ? undefined
      : `${rows[odd]?.path}.num: ${show(rows[odd]?.row.num)} behind ${show(rows[odd - 1]?.row.num)}`;
  },
};

const ads: PageInvariant = {
  name: "ads",
  level: "should",
  promise: "gives an advertisement no place of its own: no realpos, the rank of the row before",
  judgeAll: (rows) => {
    for (const [place, { path, row }] of rows.entries()) {
      if (row.is_ad !== 1) continue;
      if (row.realpos !== undefined) return `${path}.realpos: ${show(row.realpos)} of an advertisement`;
      const before = rows[place - 1]?.row.rank;
      if (before !== undefined && row.rank !== before)
        return `${path}.rank: ${show(row.rank)} of an advertisement behind ${show(before)}`;
    }
    return undefined;
  },
};

const labels: Invariant = {
  name: "labels",
  level: "should",
  promise: "names the label of its flag: 1 新, 2 热, 4 爆, 16 沸, and none for 0",
  judge: ({ flag, label_name }) => {
    const name = typeof flag === "number" ? LABELS[flag] : undefined;
    return name === undefined || typeof label_name !== "string" || label_name === name
      ? undefined
      : `label_name: ${show(label_name)} with the flag ${flag}`;
  },
};

const words: Invariant = {
  name: "words",
  level: "should",
  promise: "writes a word twice, and a topic between two #",
  judge: ({ word, note, word_scheme, topic_flag }) => {
    if (typeof word !== "string") return undefined;
    if (typeof note === "string" && note !== word) return `note: ${show(note)} beside the word ${show(word)}`;
    const due = topic_flag === 1 ? `#${word}#` : word;
    return typeof word_scheme !== "string" || word_scheme === due
      ? undefined
      : `word_scheme: ${show(word_scheme)} is not ${show(due)}`;
  },
};

export const hotInvariants: readonly RowInvariant[] = [ranks, heat, ads, labels, words];
