/** Makes the stacks of errors begin where the client was called, in place of ten frames of this package. */
import { isWeiboError } from "../errors/is-weibo-error.ts";

/** A program without the types of Node.js doesn't know the function. */
interface Engine {
  readonly prototype: Error;
  readonly captureStackTrace?: (place: object, method: (...values: never[]) => unknown) => void;
}

/** Passes a call on, with the stack of its error exchanged. */
export type FromCaller = <Value>(call: Promise<Value>) => Promise<Value>;

/**
 * Notes where a public method was called; to be used before the first `await` of it. Engines other than V8 may lack the
 * function for it: there, stacks stay as they are.
 *
 * @param method the outermost function that is not the caller's
 */
export function fromCaller(method: (...values: never[]) => unknown): FromCaller {
  const place: { stack?: string } = {};
  const engine: Engine = Error;
  engine.captureStackTrace?.(place, method);
  return (call) =>
    call.catch((error) => {
      const { stack } = place;
      // Its first line names the object that was noted.
      if (stack && isWeiboError(error)) error.stack = `${error}${stack.slice(stack.indexOf("\n"))}`;
      throw error;
    });
}
