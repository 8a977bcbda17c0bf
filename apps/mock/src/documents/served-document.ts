// The document of an upstream as the mock serves it: examples from the world, and what the mock does not answer.
import type { OpenApiDocument, Operation, Parameter, Reference, SecurityRequirement } from "@weibo-kit/types/documents";
import { forPrograms } from "@weibo-kit/types/for-programs";
import type { User } from "@weibo-kit/world";
import type { Upstream } from "../exchange/upstream.ts";
import { kindsOf, type Sample, samplesFor } from "./people.ts";
import { type SampleRequest, sampleRequest } from "./sample-request.ts";

/** Whether the mock would answer a request now; nothing is recorded. */
export type IsAnswered = (request: SampleRequest) => boolean;

/** The document without `servers`. */
export function servedDocument(
  { name, document, operations }: Upstream,
  people: readonly User[],
  isAnswered: IsAnswered,
): OpenApiDocument {
  const written = forPrograms(document);
  const sample = samplesFor(written, people);
  const kinds = kindsOf(written);
  const ofWorld = <It extends Parameter | Reference>(it: It): It =>
    "schema" in it ? { ...it, ...fromWorld(it, kinds, sample) } : it;
  const parameters = Object.entries(written.components.parameters ?? {}).map(
    ([key, it]) => [key, ofWorld(it)] as const,
  );
  const components = { ...written.components, parameters: Object.fromEntries(parameters) };
  const withPeople = { ...written, components };
  const served = (path: string, operation: Operation): Operation => {
    const asked = { ...operation, parameters: operation.parameters?.map(ofWorld) ?? [] };
    const security = worksFirst(withPeople, path, asked, isAnswered);
    const isImitated = operations.some((it) => it.path === path && it.answer !== undefined);
    return { ...asked, security, "x-upstream": name, ...(isImitated ? {} : notImitated(operation)) };
  };
  const paths = Object.entries(written.paths).map(([path, { get, post }]) => [
    path,
    {
      ...(get === undefined ? {} : { get: served(path, get) }),
      ...(post === undefined ? {} : { post: served(path, post) }),
    },
  ]);
  return { ...withPeople, paths: Object.fromEntries(paths) };
}

/** Importers read the default of a required parameter first; Postman's reads no example unless it is told to. */
function fromWorld({ name, required, schema }: Parameter, kinds: ReturnType<typeof kindsOf>, sample: Sample) {
  const example = sample(kinds.get(name), schema.example);
  if (example === undefined || !kinds.has(name)) return {};
  return { schema: { ...schema, example, ...(required ? { default: example } : {}) } };
}

/** Importers take the first requirement: the one with the fewest credentials with which the mock answers. */
function worksFirst(document: OpenApiDocument, path: string, operation: Operation, isAnswered: IsAnswered) {
  const all: readonly SecurityRequirement[] = operation.security ?? document.security ?? [];
  const works = all
    .toSorted((one, other) => sizeOf(one) - sizeOf(other))
    .find((it) => isAnswered(sampleRequest(document, path, operation, it)));
  return works === undefined ? all : [works, ...all.filter((it) => it !== works)];
}

const sizeOf = (requirement: SecurityRequirement): number => Object.keys(requirement).length;

const notImitated = ({ description = "" }: Operation) => ({
  description: `Not imitated: this mock answers 501, unless a fault is forced. ${description}`.trim(),
});
