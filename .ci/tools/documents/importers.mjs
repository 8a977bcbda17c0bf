// What importers of HTTP clients make of the document that a mock serves: a first call that the mock answers.
import { deepEqual, equal, ok } from "node:assert/strict";
import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import { openApiToBruno } from "@usebruno/converters";

const require = createRequire(import.meta.url);

/** Every item inside, folders opened. */
const flat = (items, inside) => items.flatMap((item) => [item, ...flat(item[inside] ?? [], inside)]);

async function answered(name, url) {
  // Sockets that the mock closed while an importer computed are noticed first.
  await setImmediate();
  const response = await fetch(url);
  equal(response.status, 200, `${name}: ${url} has ${response.status} ${await response.clone().text()}`);
}

/** The library inside Postman, with the settings that Postman has, and with "Parameter generation: Example". */
export async function importedByPostman(document) {
  const { convertV2 } = require("openapi-to-postmanv2");
  for (const parametersResolution of ["Schema", "Example"]) {
    const input = { type: "string", data: JSON.stringify(document) };
    const { result, reason, output } = await new Promise((resolve, reject) => {
      convertV2(input, { parametersResolution }, (error, given) => (error ? reject(error) : resolve(given)));
    });
    ok(result, reason);
    const [{ data }] = output;
    const base = data.variable.find(({ key }) => key === "baseUrl").value;
    const [{ request }] = flat(data.item, "item").filter((item) => item.request);
    const query = request.url.query.map(({ key, value }) => [key, value]);
    const auth = request.auth ?? data.auth;
    const [name, place] = ["key", "in"].map((wanted) => auth.apikey.find(({ key }) => key === wanted).value);
    deepEqual([name, place], ["token", "query"]);
    // A variable that is not set is sent as it is written, and any text is a token.
    const asked = new URLSearchParams([...query, [name, "{{apiKey}}"]]);
    await answered("Postman", `${base}/${request.url.path.join("/")}?${asked}`);
  }
}

/** The library inside Bruno. */
export async function importedByBruno(document) {
  const collection = openApiToBruno(structuredClone(document));
  const base = collection.environments[0].variables.find(({ name }) => name === "baseUrl").value;
  const requests = flat(collection.items, "items").filter((item) => item.request);
  ok(requests.length >= 30, `Bruno has ${requests.length} requests`);
  const [{ request }] = requests;
  const auth = request.auth.mode === "inherit" ? collection.root.request.auth : request.auth;
  deepEqual([auth.apikey.key, auth.apikey.placement], ["token", "queryparams"]);
  const params = request.params.filter(({ enabled, type }) => enabled && type === "query");
  const asked = new URLSearchParams(params.map(({ name, value }) => [name, value]));
  // Bruno sets a key that the address has already.
  asked.set("token", auth.apikey.value);
  await answered("Bruno", `${request.url.replace("{{baseUrl}}", base)}?${asked}`);
}

/** The importer that Insomnia published for itself; its environment fills in the variables. */
export async function importedByInsomnia(document) {
  const { convert } = require("insomnia-importers");
  const { log, error } = console;
  // It prints that it doesn't check version 3.1, and imports it.
  Object.assign(console, { log() {}, error() {} });
  const { data } = await convert(JSON.stringify(document)).finally(() => Object.assign(console, { log, error }));
  const environments = data.resources.filter(({ _type }) => _type === "environment").map((it) => it.data);
  const values = Object.assign({}, ...environments);
  const filled = (text) => {
    const next = text.replaceAll(/\{\{ (\w+) \}\}/g, (_all, name) => values[name] ?? "");
    return next === text ? text : filled(next);
  };
  const [request] = data.resources.filter(({ _type }) => _type === "request");
  const asked = request.parameters.filter(({ disabled }) => !disabled).map(({ name, value }) => [name, filled(value)]);
  await answered("Insomnia", `${filled(request.url)}?${new URLSearchParams(asked)}`);
}
