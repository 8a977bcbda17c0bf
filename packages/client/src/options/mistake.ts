/** The error for options that cannot be used. */
import { Mistake } from "@weibo-kit/types/mistake";

/** An option cannot be used; the message names it and what is valid. Thrown at once, before anything is sent. */
export class ClientMistake extends Mistake {
  override readonly name = "ClientMistake";
}
