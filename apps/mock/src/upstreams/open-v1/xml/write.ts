// A payload as XML, by its shape.
import { XMLBuilder } from "fast-xml-parser";
import { linkIn } from "../markup.ts";
import type { Field, Shape } from "./shape.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** Characters that XML 1.0 has no way to write, lone surrogates among them. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const builder = new XMLBuilder({
  format: true,
  indentBy: "  ",
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: false,
  suppressBooleanAttributes: false,
});

export function writeXml(shape: Shape, payload: object): string {
  return DECLARATION + builder.build({ [shape.name]: elementOf(shape, payload) });
}

function elementOf(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value) && !shape.items) return value.map((item) => elementOf(shape, item));
  if (shape.items) return childrenOf([{ ...shapeOf(shape.items), from: "items" }], { items: value });
  if (shape.entry) return entryOf(value);
  if (shape.markup) return markupOf(String(value));
  if (shape.type) return { "@type": shape.type, "#text": textOf(value) };
  if (!shape.fields) return textOf(value);
  return typeof value === "object" && value
    ? { ...attributesOf(shape, value), ...childrenOf(shape.fields, value) }
    : "";
}

function childrenOf(fields: readonly Field[], payload: object): object {
  const values: Readonly<Record<string, unknown>> = { ...payload };
  return Object.fromEntries(
    fields.map(shapeOf).flatMap((shape) => {
      const value = values[shape.from ?? shape.name];
      return value === undefined ? [] : [[shape.name, elementOf(shape, value)]];
    }),
  );
}

const shapeOf = (field: Field): Shape => (typeof field === "string" ? { name: field } : field);

function attributesOf({ attributes = [] }: Shape, payload: object): object {
  const values: Readonly<Record<string, unknown>> = { ...payload };
  return Object.fromEntries(attributes.map((name) => [`@${name}`, textOf(values[name])]));
}

function entryOf(value: unknown): object {
  const [[id, name] = ["", ""]] = Object.entries(Object(value));
  return { "@id": id, "@name": textOf(name) };
}

/** V1 nests the markup of `source` in XML and sends it as text in JSON. */
function markupOf(text: string): unknown {
  const link = linkIn(text);
  return link === undefined ? textOf(text) : { a: { "@href": textOf(link.href), "#text": textOf(link.name) } };
}

/** Null stays null: an empty element. */
function textOf(value: unknown): unknown {
  return typeof value === "string" ? value.replace(UNWRITABLE, "") : value;
}
