// The description of a user as lines for a terminal.
import { beijingDate } from "@weibo-kit/types/beijing-time";
import { texts } from "../texts/texts.ts";
import { curlLines } from "../units/curl.ts";
import { padded } from "../units/display-width.ts";
import type { Named, UserDescription } from "./user-description.ts";

const words = texts.users;
const LABEL_WIDTH = 7;

export function formatUser({ user, follows, fans, curls }: UserDescription): string {
  const { uid, nickname, gender, place, bio, counts, verification, registeredAt, withholds } = user;
  const label = (text: string) => padded(text, LABEL_WIDTH);
  const lines = [
    `${nickname}  ${uid}  ${gender === "f" ? "♀" : "♂"}  ${place.text}  ${words.since(beijingDate(registeredAt))}`,
    ...(verification === undefined ? [] : [`  V ${verification.reason}`]),
    ...(bio === "" ? [] : [`  ${bio}`]),
    `  ${words.counts(counts.fans, counts.follows, counts.posts)}`,
    `  ${label(words.follows)} ${formatList(follows, counts.follows, withholds.follows)}`,
    `  ${label(words.fans)} ${formatList(fans, counts.fans, withholds.fans)}`,
    ...curlLines(curls),
  ];
  return `${lines.join("\n")}\n`;
}

function formatList(users: readonly Named[], total: number, isWithheld: boolean): string {
  if (isWithheld) return words.withheld;
  const names = users.map(({ uid, nickname }) => `${nickname} (${uid})`);
  return [...names, ...(total > users.length ? [`… ${total}`] : [])].join(words.between) || words.none;
}
