// Which of the services is meant.

/** One imitated service. */
export type UpstreamName = "justone" | "open-v1";
