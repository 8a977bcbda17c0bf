// Builds the mock for a page and for a worker, and asks it there: in Chromium through msw, and in edge-runtime.
import { deepEqual } from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { EdgeRuntime } from "edge-runtime";
import { build } from "vite";
import { expected, readSeeds } from "./seeds.mjs";

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The code of one file with everything that it imports. */
async function bundled(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: pathOf(entry), formats: ["es"], fileName: "bundle" } },
  });
  const [chunk, ...others] = output;
  deepEqual([others.length, chunk.imports], [0, []], `${entry} needs more than its bundle`);
  console.log(`  ${entry}: ${Math.round(chunk.code.length / 1024)} kB`);
  return chunk.code;
}

async function inPage() {
  const files = {
    "/": ["text/html", '<!doctype html><script type="module" src="/page.js"></script>'],
    "/page.js": ["text/javascript", await bundled("page.mjs")],
    "/mockServiceWorker.js": [
      "text/javascript",
      await readFile(pathOf("../../node_modules/msw/lib/mockServiceWorker.js")),
    ],
  };
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url] ?? ["text/plain", ""];
    response.writeHead(body === "" ? 404 : 200, { "content-type": type }).end(body);
  });
  await once(server.listen(0, "localhost"), "listening");
  const args = ["--no-sandbox", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error));
  await page.goto(`http://localhost:${server.address().port}/`);
  const report = await (await page.waitForFunction(() => globalThis.report)).jsonValue();
  await browser.close();
  server.close();
  return report;
}

async function inWorker() {
  const runtime = new EdgeRuntime({ initialCode: await bundled("worker.mjs") });
  return readSeeds((url) => runtime.dispatchFetch(url));
}

deepEqual(await inPage(), { ...expected, broken: "TypeError", calls: 3 });
console.log("  a built page in Chromium: answered without a server");
deepEqual(await inWorker(), expected);
console.log("  edge-runtime: answered");
