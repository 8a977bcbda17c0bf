// The error for settings and arguments that cannot be used.
import { Mistake } from "@weibo-kit/types/mistake";

/** Thrown for a setting of a world, a trait of `find` or a uid that cannot be used. The message names the remedy. */
export class WorldMistake extends Mistake {
  override readonly name = "WorldMistake";
}
