/** The payloads of successful calls, by the name of the operation. */
import type { Body } from "./body.ts";
import type { JustOneOperations } from "./generated/justone.operations.ts";
import type { OpenV1Operations } from "./generated/open-v1.operations.ts";

/**
 * The payload of an operation: `data` of an answer with code 0 (Just One API), or the whole body (Open Platform V1).
 *
 * @example
 * function count(page: Payload<"get-fans">): number {
 *   return page.ok === 1 ? page.users.length : 0; // code 0 may still withhold the list
 * }
 */
export type Payload<Name extends OperationName> = Name extends keyof JustOneOperations
  ? Extract<Body<JustOneOperations[Name]>, { code: 0 }>["data"]
  : Name extends keyof OpenV1Operations
    ? Body<OpenV1Operations[Name]>
    : never;

/** Every operation of both upstreams. */
export type OperationName = keyof JustOneOperations | keyof OpenV1Operations;
