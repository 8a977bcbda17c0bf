// A response whose body ends when the client leaves, as one of `fetch` does: for answers that aren't deliveries.

/** Reading its body rejects with the signal's reason from then on; no piece is read ahead of the client. */
export function endedBy(signal: AbortSignal, response: Response): Response {
  if (response.body === null) return response;
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = signal.aborted ? ENDED : await reader.read();
        if (signal.aborted) await reader.cancel(signal.reason);
        signal.throwIfAborted();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, response);
}

const ENDED = { done: true, value: undefined } as const;
