/** Reading a body: whole, up to a limit, and until a signal aborts. */
import { expect, test } from "vitest";
import { bodyText } from "../src/body-text.ts";

const tooLarge = () => new Error("too large");

/** A body that begins and then stalls; `isClosed` is true once its source has been cancelled. */
function stalled() {
  const state = { isClosed: false };
  const response = new Response(
    new ReadableStream({
      start: (body) => body.enqueue(new TextEncoder().encode("begun")),
      cancel: () => {
        state.isClosed = true;
      },
    }),
  );
  return { response, state };
}

test("a whole body is read, and the signal has no part in it", async () => {
  const { signal } = new AbortController();
  expect(await bodyText(new Response("甲乙"), 99, tooLarge, signal)).toBe("甲乙");
  expect(await bodyText(new Response(null), 99, tooLarge, signal)).toBe("");
});

test("an abort ends a body that stalls: the reason is thrown, the source closed", async () => {
  const { response, state } = stalled();
  const controller = new AbortController();
  const reading = bodyText(response, 99, tooLarge, controller.signal);
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort(new Error("gave up"));
  await expect(reading).rejects.toThrow("gave up");
  expect(state.isClosed).toBe(true);
});

test("a signal that has aborted before ends the reading, too", async () => {
  const { response, state } = stalled();
  await expect(bodyText(response, 99, tooLarge, AbortSignal.abort(new Error("gave up")))).rejects.toThrow("gave up");
  expect(state.isClosed).toBe(true);
});

test("a body beyond the limit is not read to its end", async () => {
  const { response, state } = stalled();
  await expect(bodyText(response, 4, tooLarge)).rejects.toThrow("too large");
  expect(state.isClosed).toBe(true);
});
