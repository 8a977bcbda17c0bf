// What is thrown for settings or arguments that cannot be used.
import { Mistake } from "@weibo-kit/types/mistake";

/** A mistake in the settings of a world, or in what is asked of `whoLike`. */
export class WorldMistake extends Mistake {
  override readonly name = "WorldMistake";
}
