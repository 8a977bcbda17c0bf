/** Why something failed, in words alone: causes hold addresses, and addresses hold tokens. */
export function reasonOf(cause: unknown): string {
  const words: string[] = [];
  for (let error = cause; error instanceof Error && words.length < 4; error = error.cause) {
    words.push(error.message || error.name);
  }
  return words.join(": ") || "an unknown reason";
}
