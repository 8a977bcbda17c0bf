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

/** The query of a recorded call. */
export const queryOf = ({ request }: Recording): URLSearchParams => new URLSearchParams(request.split("?")[1] ?? "");
