// A payload as XML, by its shape.
import { XMLBuilder } from "fast-xml-parser";
import type { Field, Shape } from "./shape.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LINK = /^<a href="(?<href>[^"]*)"[^>]*>(?<name>.*)<\/a>$/;
/** Characters that XML 1.0 has no way to write, lone surrogates among them. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const builder = new XMLBuilder({
  format: true,
  indentBy: "  ",
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: false,
});

export function writeXml(shape: Shape, payload: object): string {
  return DECLARATION + builder.build({ [shape.name]: element(shape, payload) });
}

function element({ fields }: Shape, payload: object): object {
  const values: Readonly<Record<string, unknown>> = { ...payload };
  return Object.fromEntries(
    fields.flatMap((field) => {
      const name = typeof field === "string" ? field : field.name;
      return name in values ? [[name, content(field, values[name])]] : [];
    }),
  );
}

function content(field: Field, value: unknown): unknown {
  if (typeof field !== "string" && "fields" in field)
    return typeof value === "object" && value ? element(field, value) : null;
  const text = typeof value === "string" ? value.replace(UNWRITABLE, "") : value;
  return typeof field === "string" ? text : linkIn(String(text));
}

/** V1 nests the markup of `source` in XML and sends it as text in JSON; `rel` is in JSON alone. */
function linkIn(text: string): unknown {
  const { href, name } = LINK.exec(text)?.groups ?? {};
  return href === undefined ? text : { a: { "@href": href, "#text": name } };
}
