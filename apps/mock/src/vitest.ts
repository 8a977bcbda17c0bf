// A mock of its own for each test, in process or on a free port; for vitest alone.
import { test } from "vitest";
import { createMock, type Mock } from "./mock.ts";
import { serve } from "./serve.ts";
import type { MockSettings } from "./settings.ts";

/** What `mockTest` gives to a test. */
export interface MockFixtures {
  /** What the mocks of a suite are made with: `mockTest.override({ mockSettings: { scenario: "flaky" } })`. */
  readonly mockSettings: MockSettings;
  /** In process: give `mock.fetch` to a client. */
  readonly mock: Mock;
  /** The same mock on a free port, closed after the test. */
  readonly mockUrl: string;
}

/**
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
      for (const met of mock.schedules()) console.error(`${met}   (once more: mockSettings: { replay: "seed=…" })`);
    });
    await use(mock);
  },
  mockUrl: async ({ mock }, use) => {
    const { url, close } = await serve(mock, { port: 0 });
    await use(url);
    await close();
  },
});
