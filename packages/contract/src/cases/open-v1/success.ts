// The user in a successful V1 answer, JSON or XML, or why there is none to judge.
import type { Answer } from "../../answer.ts";
import { type Unchecked, unchecked } from "../../case.ts";
import { recordOf } from "../../json/at.ts";
import { type Element, readXml } from "../../xml/read.ts";

type Fields = Readonly<Record<string, unknown>>;

export function userIn({ status, json, asked }: Answer): Fields | Unchecked {
  const user = status === 200 ? recordOf(json) : undefined;
  return user ?? unchecked(`nothing to judge: ${asked} brought no user`);
}

/** XML that does not parse is the affair of the case about well-formed XML. */
export function elementIn({ text, asked }: Answer): Element | Unchecked {
  const element = readXml(text);
  return typeof element === "string" ? unchecked(`nothing to judge: ${asked} brought no XML`) : element;
}

export const isNoUser = (user: Fields | Unchecked): user is Unchecked => typeof user.unchecked === "string";
