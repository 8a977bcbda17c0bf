// Pages of other ports read the answers of a mock: in Chromium a plain page and a React app under Vite's dev server, and
// the documents of jsdom and happy-dom.
import { deepEqual } from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Window } from "happy-dom";
import { JSDOM } from "jsdom";
import { createServer as createVite } from "vite";
import { withMock } from "../with-mock.mjs";
import { byFetch, byXhr, expected, readAll } from "./calls.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What the page at this address reports; `reported` resolves with it. */
async function inChromium(url, reported) {
  const profile = await mkdtemp(join(tmpdir(), "weibo-kit-"));
  const flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-dev-shm-usage";
  const quiet = "--disable-background-networking --disable-component-update --disable-sync --remote-debugging-port=0";
  const browser = spawn(
    process.env.CHROMIUM_PATH,
    [...`${flags} ${quiet}`.split(" "), `--user-data-dir=${profile}`, url],
    { stdio: "ignore" },
  );
  const ended = once(browser, "exit").then(() => "the browser ended before its page reported");
  const result = await Promise.race([reported, ended]);
  browser.kill();
  await ended;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return result;
}

/** A request listener that takes a page's report, and a promise of the report. */
function reporting() {
  const { promise, resolve } = withResolvers();
  const take = async (request, response) => {
    resolve(await text(request));
    response.end();
  };
  return { reported: promise, take };
}

function withResolvers() {
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** A plain page from a server of its own. */
async function plainPage(mock, way) {
  const { reported, take } = reporting();
  const server = createServer(async (request, response) => {
    if (request.url === "/result") return take(request, response);
    const isScript = request.url === "/calls.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(await readFile(`${here}${isScript ? "calls.js" : "page.html"}`));
  });
  await once(server.listen(0, "localhost"), "listening");
  const url = `http://localhost:${server.address().port}/?way=${way}&mock=${mock}`;
  const result = await inChromium(url, reported);
  server.closeAllConnections();
  server.close();
  return JSON.parse(result);
}

/** The React app from Vite's dev server. */
async function reactApp(mock) {
  const { reported, take } = reporting();
  const results = { name: "results", configureServer: ({ middlewares }) => void middlewares.use("/result", take) };
  const vite = await createVite({
    root: `${here}react`,
    configFile: false,
    logLevel: "error",
    cacheDir: await mkdtemp(join(tmpdir(), "weibo-kit-vite-")),
    server: { port: 0, host: "localhost", fs: { allow: [here, `${here}../node_modules`] } },
    oxc: { jsx: { runtime: "automatic" } },
    plugins: [results],
  });
  await vite.listen();
  const { port } = vite.httpServer.address();
  const result = await inChromium(`http://localhost:${port}/?mock=${mock}`, reported);
  await vite.close();
  await rm(vite.config.cacheDir, { recursive: true, force: true });
  return JSON.parse(result);
}

async function inHappyDom(mock) {
  const window = new Window({ url: "http://localhost:5173/" });
  const read = await readAll(mock, byFetch(window.fetch.bind(window)));
  await window.happyDOM.close();
  return read;
}

async function inJsdom(mock) {
  const { window } = new JSDOM("", { url: "http://localhost:5173/" });
  const read = await readAll(mock, byXhr(window.XMLHttpRequest), false);
  window.close();
  return read;
}

const pages = {
  "a page in Chromium, by fetch": (mock) => plainPage(mock, "fetch"),
  "a page in Chromium, by XMLHttpRequest": (mock) => plainPage(mock, "xhr"),
  "a React app under Vite's dev server": reactApp,
  "happy-dom": inHappyDom,
  jsdom: inJsdom,
};

// A mock of its own for each page, so that each counts its calls from 1.
for (const [name, page] of Object.entries(pages)) {
  deepEqual(await withMock(page), expected, name);
  console.log(`  ${name}: reads every answer of a mock on another port`);
}
