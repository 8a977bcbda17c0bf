// The schema of scenarios as a file for editors: with the words of the upstreams, so that they can be completed.
import type { SchemaNode } from "../schema/schema-node.ts";
import { ruleSchema, scenarioSchema } from "./schema.ts";

/** What may stand where a rule names something of an upstream. */
export interface SchemaWords {
  readonly upstreams: readonly string[];
  readonly operations: readonly string[];
  /** Codes, and the names of those that have one. */
  readonly faults: readonly (string | number)[];
}

/** The whole schema: a scenario is an object, or a list of rules. */
export function schemaFile(words: SchemaWords): object {
  const { properties } = scenarioSchema;
  const rule = ruleWith(words);
  const denied = { ...properties.limits.properties.denied, anyOf: deniedForms(words) };
  const limits = { ...properties.limits, properties: { ...properties.limits.properties, denied } };
  const rules = { ...properties.rules, items: { $ref: "#/$defs/rule" } };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A scenario of weibo-kit: what goes wrong, and when",
    anyOf: [
      { ...scenarioSchema, properties: { ...properties, rules, limits } },
      { type: "array", items: rules.items },
    ],
    $defs: { rule },
  };
}

function ruleWith({ upstreams, operations, faults }: SchemaWords): SchemaNode {
  const { when, then } = ruleSchema.properties;
  const named = (node: SchemaNode, words: readonly (string | number)[]): SchemaNode => ({
    ...(node.description === undefined ? {} : { description: node.description }),
    enum: words,
  });
  const { upstream, operation } = when.properties;
  const conditions = {
    ...when.properties,
    upstream: named(upstream, upstreams),
    operation: named(operation, operations),
  };
  // A code may be written as a text, too.
  const codes = [...faults, ...faults.filter((fault) => typeof fault === "number").map(String)];
  const effects = { ...then.properties, fault: named(then.properties.fault, codes) };
  const properties = {
    ...ruleSchema.properties,
    when: { ...when, properties: conditions },
    then: { ...then, properties: effects },
  };
  return { ...ruleSchema, properties };
}

const deniedForms = ({ operations }: SchemaWords): readonly SchemaNode[] => [
  { type: "array", items: { enum: operations } },
  { enum: operations },
];
