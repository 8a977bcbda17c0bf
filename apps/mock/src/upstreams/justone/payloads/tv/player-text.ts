// The text of a post as the player of videos has it: the web form, but for emoji.
import type { Segment } from "@weibo-kit/world";
import { emojiAddress } from "../posts/emoji.ts";
import { htmlOf } from "../posts/web-text.ts";

export const playerText = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.kind === "emoji" ? emoji(segment.name) : htmlOf([segment]))).join("");

const emoji = (name: string): string => `<img src="${emojiAddress(name)}" title="${name}" alt="${name}" />`;
