// Makes checks of a schema: what a schema accepts they accept, and what they refuse they name in words.
import {
  amount,
  type Check,
  flag,
  isObject,
  list,
  name,
  object,
  objectOf,
  share,
  text,
  wholeNumber,
} from "@weibo-kit/types/options";
import { LONGEST_WAIT } from "../../units/longest-wait.ts";
import { oneOf, pages, rising, wait } from "./checks.ts";
import type { SchemaNode } from "./schema-node.ts";

/** The items of a list are not checked: the message of each item names its place. */
export function checkOf(node: SchemaNode): Check {
  if (node["x-pages"]) return pages;
  if (node.anyOf !== undefined) return checkAny(node.anyOf);
  if (node.enum !== undefined) return oneOf(node.enum);
  if (node.type === "object") return node["x-rising"] ? rising(checkObject(node)) : checkObject(node);
  if (node.type === "array") return list;
  if (node.type === "string") return node.minLength === undefined ? text : name;
  if (node.type === "integer") return wholeNumber(node.minimum ?? 0, node.maximum);
  if (node.type === "boolean") return flag;
  return checkNumber(node);
}

/** The check of each property. */
export const checksOf = (properties: Readonly<Record<string, SchemaNode>>): Readonly<Record<string, Check>> =>
  Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, checkOf(node)]));

function checkObject({ properties, required = [] }: SchemaNode): Check {
  return properties === undefined ? object : objectOf(checksOf(properties), ...required);
}

function checkNumber({ maximum }: SchemaNode): Check {
  if (maximum === 1) return share;
  return maximum === LONGEST_WAIT ? wait : amount;
}

/** The alternative that suits a value judges it, so that the message is about what was meant; else the first one. */
function checkAny(nodes: readonly SchemaNode[]): Check {
  const alternatives = nodes.map((node) => ({ node, check: checkOf(node) }));
  const [first] = alternatives;
  return (value) => (alternatives.findLast(({ node }) => suits(node, value)) ?? formOf(value) ?? first)?.check(value);

  function formOf(value: unknown) {
    return isObject(value) ? alternatives.find(({ node }) => node.type === "object") : undefined;
  }
}

function suits({ type, pattern, required = [] }: SchemaNode, value: unknown): boolean {
  if (isObject(value)) return type === "object" && required.every((key) => Object.hasOwn(value, key));
  if (typeof value === "string") return type === "string" && new RegExp(pattern ?? "").test(value);
  return typeof value === "number" && (type === "number" || type === "integer");
}
