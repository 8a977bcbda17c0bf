/** Settings that make no sense: thrown when the client is made, before anything is sent. */
export class ClientMistake extends Error {
  override readonly name = "ClientMistake";

  constructor(cause: string, remedy: string) {
    super(`Failed to create the client: ${cause}. ${remedy}`);
  }
}
