/** Settings that make no sense: thrown when the client is made, before anything is sent. */
import { Mistake } from "@weibo-kit/types/mistake";

/** An option of a client that cannot be used; the message names it and a value that can. */
export class ClientMistake extends Mistake {
  override readonly name = "ClientMistake";

  constructor(cause: string, remedy: string) {
    super("create the client", cause, remedy);
  }
}
