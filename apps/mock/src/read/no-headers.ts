// The headers of a request that has none. A `Headers` made here would load all of `fetch` at every start.
import type { IncomingRequest } from "../exchange/request.ts";

const NO_NAMES: readonly never[] = [];

export const NO_HEADERS: IncomingRequest["headers"] = { get: () => null, keys: () => NO_NAMES.values() };
