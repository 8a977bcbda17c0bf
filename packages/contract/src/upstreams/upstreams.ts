// Every upstream: a new one is added to this list.
import type { UpstreamName } from "../model/call-spec.ts";
import type { Upstream } from "../model/upstream.ts";
import { justone } from "./justone/upstream.ts";
import { openV1 } from "./open-v1/upstream.ts";

export const upstreams: Readonly<Record<UpstreamName, Upstream>> = { justone, "open-v1": openV1 };
