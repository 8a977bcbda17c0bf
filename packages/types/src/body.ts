// The type of an answer's body, from an operation object as openapi-typescript types it.

/** The body of an answer with HTTP status 200; a union for Just One, whose refusals may have that status, too. */
export type Body<Operation> = Operation extends { responses: { 200: { content: infer Content } } }
  ? Content extends { "application/json": infer Found } | { "text/plain": infer Found } | { "text/html": infer Found }
    ? Found
    : never
  : never;
