// A fixture for vitest: a new mock for each test, in process or on a free port.
import { test } from "vitest";
import { createMock, type Mock } from "./mock.ts";
import { serve } from "./serve.ts";
import type { MockSettings } from "./settings.ts";

/** The fixtures that `mockTest` adds to a test. */
export interface MockFixtures {
  /** The settings of the mocks of a suite: `mockTest.override({ mockSettings: { scenario: "flaky" } })`. */
  readonly mockSettings: MockSettings;
  /** In process: its `fetch` is for a client. */
  readonly mock: Mock;
  /** The same mock on a free port, closed after the test. */
  readonly mockUrl: string;
}

/**
 * vitest's `test` with a mock. When a test fails, it prints the schedules that repeat the effects of its calls.
 *
 * @example
 * mockTest("waits for the quota", async ({ mock }) => {
 *   mock.use("quota-after-3");
 *   const response = await mock.request("/api/weibo/get-fans/v1?token=any&uid=1234567890");
 *   expect(response.status).toBe(200);
 * });
 */
export const mockTest = test.extend<MockFixtures>({
  mockSettings: {},
  mock: async ({ mockSettings, onTestFailed }, use) => {
    const mock = createMock(mockSettings);
    onTestFailed(() => {
      for (const met of mock.schedules()) console.error(`${met}   (to repeat: mockSettings: { replay: "seed=…" })`);
    });
    await use(mock);
  },
  mockUrl: async ({ mock }, use) => {
    const { url, close } = await serve(mock, { port: 0 });
    await use(url);
    await close();
  },
});
