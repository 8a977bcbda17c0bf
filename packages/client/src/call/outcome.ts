/** The result of a call as a value. */
import type { Failure } from "../errors/failure.ts";
import { isWeiboError } from "../errors/is-weibo-error.ts";

/** The result of a call: its value, or the error that it ended with. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Turns the errors of a call into values; errors of another kind still reject. */
export async function outcomeOf<Value>(call: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (isWeiboError(error)) return { ok: false, error };
    throw error;
  }
}
