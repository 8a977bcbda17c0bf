/** The typed error that a promise rejects with; anything else fails the test. */
import { expect } from "vitest";
import { type Failure, isWeiboError } from "../src/index.ts";

export async function caught(promise: Promise<unknown>): Promise<Failure> {
  const error: unknown = await promise.then(
    () => expect.unreachable("it should have been rejected"),
    (reason: unknown) => reason,
  );
  if (!isWeiboError(error)) throw error;
  return error;
}
