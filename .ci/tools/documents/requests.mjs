// One request for each operation of a document, from its examples, as a program that was made from it would send it.

/** The object that a reference leads to. */
const resolved = (document, value) =>
  typeof value?.$ref === "string"
    ? value.$ref
        .slice(2)
        .split("/")
        .reduce((inside, key) => inside?.[key.replaceAll("~1", "/")], document)
    : value;

/** The credentials that the first scheme of an operation wants; each of them may be any text. */
function credentialsOf(document, { security = document.security }) {
  const names = Object.keys(security?.[0] ?? {});
  const schemes = names.map((name) => document.components.securitySchemes[name]);
  const query = schemes.filter((it) => it.in === "query").map((it) => [it.name, "any"]);
  const basic = schemes.some((it) => it.scheme === "basic");
  const headers = schemes.filter((it) => it.in === "header").map((it) => [it.name, 'OAuth oauth_consumer_key="any"']);
  return { query, headers: Object.fromEntries(basic ? [["Authorization", `Basic ${btoa("any:any")}`]] : headers) };
}

function requestFor(document, path, method, operation) {
  const { query, headers } = credentialsOf(document, operation);
  const asked = new URLSearchParams(query);
  let target = path;
  for (const { name, in: place, required, schema } of (operation.parameters ?? []).map((it) =>
    resolved(document, it),
  )) {
    const value = schema.example ?? schema.default;
    if (place === "path") target = target.replace(`{${name}}`, encodeURIComponent(value));
    else if (required) asked.set(name, value);
  }
  const form = operation.requestBody?.content["application/x-www-form-urlencoded"].schema.properties;
  const fields = Object.entries(form ?? {}).map(([name, { example }]) => [name, example]);
  const body = form === undefined ? undefined : new URLSearchParams(fields);
  return { path, operation, target, query: asked, init: { method: method.toUpperCase(), headers, body } };
}

/** @returns for each operation its path, the target, the query and the settings of `fetch` */
export function requestsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => ["get", "post"].includes(method))
      .map(([method, operation]) => requestFor(document, path, method, operation)),
  );
}
