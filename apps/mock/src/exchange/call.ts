// One request, read.
import type { Asked } from "./asked.ts";
import type { Input, Operation } from "./operation.ts";

/** An operation plus the validated input of one request; `problem` says why there is none. */
export interface Call {
  readonly operation: Operation;
  readonly input: Input;
  readonly problem?: string;
  readonly asked: Asked;
  /** Milliseconds since 1970, from the mock's clock. */
  readonly at: number;
}
