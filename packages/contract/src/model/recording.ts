// One recorded exchange.

/** One exchange, as the fixtures package loads it. */
export interface Recording {
  readonly upstream: string;
  readonly operation: string;
  /** `GET /users/show.json?user_id=11051`, without credentials. */
  readonly request: string;
  readonly status: number;
  /** A JSON value, or the text of an XML body. */
  readonly body: unknown;
}

/** A parameter in the query of a recorded call; null where it has none of this name. */
export const parameterOf = ({ request }: Recording, name: string): string | null =>
  new URLSearchParams(request.split("?")[1] ?? "").get(name);
