// Fixtures for Playwright: a new mock for each test, which also answers what its pages send to the services themselves.
import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type Route,
  type TestType,
} from "@playwright/test";
import { createMock, type Mock } from "./mock.ts";
import { serve } from "./serve.ts";
import type { MockSettings } from "./settings.ts";

export { expect } from "@playwright/test";

/** The fixtures that `test` adds to Playwright's own. */
export interface MockFixtures {
  /** The settings of the mock: `test.use({ mockSettings: { scenario: "flaky" } })`. */
  readonly mockSettings: MockSettings;
  /** The mock of this test. Requests of its pages to the services' own addresses reach it without a port. */
  readonly mock: Mock;
  /** The same mock on a free port, closed after the test. */
  readonly mockUrl: string;
}

type TestArgs = PlaywrightTestArgs & PlaywrightTestOptions & MockFixtures;
type WorkerArgs = PlaywrightWorkerArgs & PlaywrightWorkerOptions;

/**
 * Playwright's `test` with a mock. When a test fails, it prints the schedules that repeat the effects of its calls.
 *
 * @example
 * test("shows the error of a rate limit", async ({ page, mock }) => {
 *   mock.use("rate-limit");
 *   await page.goto("http://localhost:5173");
 *   await expect(page.getByRole("alert")).toBeVisible();
 * });
 */
export const test: TestType<TestArgs, WorkerArgs> = base.extend<MockFixtures>({
  mockSettings: [{}, { option: true }],
  mock: async ({ mockSettings }, use, info) => {
    const mock = createMock(mockSettings);
    await use(mock);
    if (info.status === info.expectedStatus) return;
    for (const met of mock.schedules()) console.error(`${met}   (to repeat: mockSettings: { replay: "seed=…" })`);
  },
  mockUrl: async ({ mock }, use) => {
    const { url, close } = await serve(mock, { port: 0 });
    await use(url);
    await close();
  },
  context: async ({ context, mock }, use) => {
    for (const server of mock.servers) await context.route(`${server}/**`, (route) => answer(mock, route));
    await use(context);
  },
});

/** Sends a page's request to the mock, and its answer to the page. */
async function answer(mock: Mock, route: Route): Promise<void> {
  const asked = route.request();
  const request = new Request(asked.url(), {
    method: asked.method(),
    headers: await asked.allHeaders(),
    body: asked.postData(),
  });
  try {
    const response = await mock.fetch(request);
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  } catch {
    // What a disruption leaves of an answer can't be handed to a page, other than as a broken connection.
    await route.abort("connectionreset");
  }
}
