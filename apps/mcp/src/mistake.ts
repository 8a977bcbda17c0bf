// What a tool can't do with its input, in one sentence for the model that called it.
import { Mistake } from "@weibo-kit/types/mistake";

/** A wrong input of a tool, or a mock that doesn't answer. */
export class ToolMistake extends Mistake {
  override readonly name = "ToolMistake";
}
