/** A value from JSON that is parsed when it is first wanted: programs that never look at it start sooner. */
export function parsedOnce<Value>(text: string): () => Value {
  let value: Value | undefined;
  return () => (value ??= JSON.parse(text));
}
