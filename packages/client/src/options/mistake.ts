/** The error for options that cannot be used. */
import { Mistake } from "@weibo-kit/types/mistake";

/** An option cannot be used; the message names it and a valid value. Thrown when the client is created. */
export class ClientMistake extends Mistake {
  override readonly name = "ClientMistake";

  constructor(cause: string, remedy: string) {
    super("create the client", cause, remedy);
  }
}
