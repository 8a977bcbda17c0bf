// Prism answers every request of a document: with its examples and with made-up values, with credentials and without.
import { ok } from "node:assert/strict";
import { createRequire } from "node:module";
import { requestsOf } from "./requests.mjs";

const require = createRequire(import.meta.url);
const { createLogger } = require("@stoplight/prism-core");
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
const { createServer } = require("@stoplight/prism-http-server");

/** What the command `prism mock` starts, on a free port. */
async function withPrism(source, dynamic, act) {
  const checks = { checkSecurity: true, validateRequest: true, validateResponse: true, errors: false };
  const config = { isProxy: false, upstreamProxy: undefined, ...checks, mock: { dynamic, ignoreExamples: false } };
  const components = { logger: createLogger("prism", { enabled: false }) };
  const server = createServer(await getHttpOperationsFromSpec(source), { components, config });
  try {
    return await act(await server.listen(0, "127.0.0.1"));
  } finally {
    await server.close();
  }
}

/** A body with the words of the schema, since Prism draws one of its alternatives: try until it is a success. */
async function success(address, isWanted = () => true) {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const body = await (await fetch(address)).json();
    const isSuccess = body.code === undefined || (body.code === 0 && [1, undefined].includes(body.data.ok));
    if (isSuccess && isWanted(body)) return body;
  }
  throw new Error(`Prism had no success among 500 answers to ${address}`);
}

const WEIBO_TIME = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [0-3]\d [0-2]\d:[0-5]\d:[0-5]\d \+0800 20\d\d$/;

/** @param source a file or an address */
export async function answersThroughPrism(source, document) {
  for (const dynamic of [false, true]) {
    await withPrism(source, dynamic, async (url) => {
      for (const { target, query, init } of requestsOf(document)) {
        const given = await fetch(`${url}${target}?${query}`, { ...init, redirect: "manual" });
        ok(given.status < 400, `${init.method} ${target}: ${given.status} ${await given.text()}`);
        const { status } = await fetch(`${url}${target}`, { method: init.method, body: init.body, redirect: "manual" });
        ok(status < 500, `${init.method} ${target} without credentials: ${status}`);
      }
    });
  }
}

/** Made-up values have the forms that the documents describe. */
export async function formsOfPrism(justone, openV1) {
  await withPrism(openV1, true, async (url) => {
    const user = await success(`${url}/users/show.json?source=any`);
    ok(user.id >= 10_000, `a uid is ${user.id}`);
    ok(WEIBO_TIME.test(user.created_at), `created_at is ${user.created_at}`);
  });
  await withPrism(justone, true, async (url) => {
    const { data, recordTime, requestId } = await success(
      `${url}/api/weibo/get-user-detail/v3?token=any&uid=5357651574`,
      // A user who doesn't exist is a success, too.
      (body) => body.data.abnormal === undefined,
    );
    ok(/^[1-9]\d{4,9}$/.test(data.data.user.idstr), `idstr is ${data.data.user.idstr}`);
    ok(recordTime === null || /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d/.test(recordTime), `recordTime is ${recordTime}`);
    ok(requestId === undefined || /^[0-9a-f]{32}$/.test(requestId), `requestId is ${requestId}`);
  });
}
