// The list of ports is the one that this Node.js refuses.
import { expect, test } from "vitest";
import { isBlockedPort } from "./blocked-ports.ts";

const reasonAt = async (port: number): Promise<unknown> => {
  // Refused before anything is sent; any other port is not asked, since its host does not exist.
  const failure: unknown = await fetch(`http://no-such-host.invalid:${port}`, { signal: AbortSignal.timeout(1) }).catch(
    (error: unknown) => error,
  );
  return failure instanceof Error && failure.cause instanceof Error && failure.cause.message;
};

test("the ports below 11,000 that fetch refuses are blocked, and no other", async () => {
  const ports = Array.from({ length: 11_000 }, (_, port) => port);
  const refused: number[] = [];
  for (const port of ports)
    if (isBlockedPort(port) || port % 101 === 0) {
      if ((await reasonAt(port)) === "bad port") refused.push(port);
    }
  expect(refused).toEqual(ports.filter(isBlockedPort));
});
