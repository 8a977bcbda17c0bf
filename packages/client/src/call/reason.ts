// Describes the error of another library.

/** The messages of an error and its causes. Not the errors themselves: they may hold the address with its credential. */
export function reasonOf(cause: unknown): string {
  const messages: string[] = [];
  for (let error = cause; error instanceof Error && messages.length < 4; error = error.cause) {
    messages.push(error.message || error.name);
  }
  return messages.join(": ") || "an unknown reason";
}
