// The description of a user as lines for a terminal.
import type { Named, UserDescription } from "./user-description.ts";

/** Seconds that Beijing is ahead of UTC. */
const BEIJING = 8 * 3600;

export function formatUser({ user, follows, fans, curls }: UserDescription): string {
  const { uid, nickname, gender, place, bio, counts, verification, registeredAt, withholds } = user;
  const since = new Date((registeredAt + BEIJING) * 1000).toISOString().slice(0, 10);
  const lines = [
    `${nickname}  ${uid}  ${gender === "f" ? "♀" : "♂"}  ${place.text}  since ${since}`,
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
