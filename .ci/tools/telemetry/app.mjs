// An app under test with one token, instrumented by OpenTelemetry: it knows nothing of tenants. Prints its address.
import { createRequire } from "node:module";
import { registerInstrumentations } from "@opentelemetry/instrumentation";
import { HttpInstrumentation } from "@opentelemetry/instrumentation-http";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import { NodeTracerProvider } from "@opentelemetry/sdk-trace-node";

new NodeTracerProvider().register();
registerInstrumentations({ instrumentations: [new HttpInstrumentation(), new UndiciInstrumentation()] });

// Loaded after the instrumentations, which change it.
const { createServer } = createRequire(import.meta.url)("node:http");
const [, , mock] = process.argv;
const path = "/api/weibo/get-fans/v1?token=the-only-token&uid=1234567890";

const server = createServer(async (_request, response) => {
  const answer = await fetch(mock + path);
  const { code } = await answer.json();
  response.end(String(code));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
