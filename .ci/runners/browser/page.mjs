// A page without any mock server: msw's service worker hands its calls to a mock in the page.
import { createMock } from "@weibo-kit/mock";
import { handlersFor } from "@weibo-kit/mock/msw";
import { setupWorker } from "msw/browser";
import { readSeeds } from "./seeds.mjs";

const mock = createMock();
await setupWorker(...handlersFor(mock)).start({ quiet: true });
const read = await readSeeds(fetch.bind(globalThis));
const broken = await fetch("https://api.justoneapi.com/api/weibo/get-fans/v1?token=mock-reset&uid=1234567890").then(
  () => "an answer",
  (error) => error.name,
);
globalThis.report = { ...read, broken, calls: mock.journal.count };
