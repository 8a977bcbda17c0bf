// The user in a successful V1 answer, JSON or XML, or why there is none to judge.
import { openV1Payloads } from "@weibo-kit/types/operations";
import type { Answer } from "../../model/answer.ts";
import { type Unchecked, unchecked } from "../../model/case.ts";
import { recordOf } from "../../read/json-path.ts";
import { type Element, readXml } from "../../read/xml.ts";

const schemas = new Map<string, string>(Object.entries(openV1Payloads));

/** The payload's schema, by its name in the document. */
export const schemaOf = (operation: string): string => schemas.get(operation) ?? "V1Error";

type Fields = Readonly<Record<string, unknown>>;

export function userIn({ status, json, request }: Answer): Fields | Unchecked {
  const user = status === 200 ? recordOf(json) : undefined;
  return user ?? unchecked("nothing-to-judge", `${request} brought no user`);
}

/** The root element of an answer. XML that does not parse is judged by the case about well-formed XML. */
export function elementIn({ text, request }: Answer): Element | Unchecked {
  const element = readXml(text);
  return typeof element === "string" ? unchecked("nothing-to-judge", `${request} brought no XML`) : element;
}

export const isNoUser = (user: Fields | Unchecked): user is Unchecked => typeof user.unchecked === "string";
