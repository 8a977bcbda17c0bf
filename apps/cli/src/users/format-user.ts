// The description of a user as lines for a terminal.
import { beijingDate } from "@weibo-kit/types/beijing-time";
import type { Named, UserDescription } from "./user-description.ts";

export function formatUser({ user, follows, fans, curls }: UserDescription): string {
  const { uid, nickname, gender, place, bio, counts, verification, registeredAt, withholds } = user;
  const lines = [
    `${nickname}  ${uid}  ${gender === "f" ? "♀" : "♂"}  ${place.text}  since ${beijingDate(registeredAt)}`,
    ...(verification === undefined ? [] : [`  V ${verification.reason}`]),
    ...(bio === "" ? [] : [`  ${bio}`]),
    `  ${counts.fans} fans, follows ${counts.follows}, ${counts.posts} posts`,
    `  follows ${formatList(follows, counts.follows, withholds.follows)}`,
    `  fans    ${formatList(fans, counts.fans, withholds.fans)}`,
    ...Object.entries(curls).map(([operation, curl]) => `  ${operation.padEnd(16)} ${curl}`),
  ];
  return `${lines.join("\n")}\n`;
}

function formatList(users: readonly Named[], total: number, isWithheld: boolean): string {
  if (isWithheld) return "withheld";
  const names = users.map(({ uid, nickname }) => `${nickname} (${uid})`);
  return [...names, ...(total > users.length ? [`… ${total}`] : [])].join(", ") || "none";
}
