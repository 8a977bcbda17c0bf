// Tests that start the command many times, with bounds in seconds: run by `.ci/run`, not by `npm test`.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/*.slow.ts"], globalSetup: "test/command.ts", testTimeout: 60_000, env: { LC_ALL: "C" } },
});
