// What the words of a post depend on besides its draws: who writes, and when.
import { beijingTime, type LocalTime } from "@weibo-kit/types/beijing-time";
import { isInstitution, isVerified } from "../../traits/seed-traits.ts";
import type { PostTraits } from "../post-traits.ts";

/** Who writes: each has sentences of their own. */
export type Voice = "everyday" | "known" | "official";

/** A post as its words see it. */
export interface Moment {
  readonly traits: PostTraits;
  readonly voice: Voice;
  readonly time: LocalTime;
}

export const momentOf = (traits: PostTraits): Moment => ({
  traits,
  voice: voiceOf(traits),
  time: beijingTime(traits.createdAt),
});

function voiceOf({ author: { traits } }: PostTraits): Voice {
  if (!isVerified(traits)) return "everyday";
  return isInstitution(traits) ? "official" : "known";
}
