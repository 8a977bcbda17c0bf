// users/show: the user in XML, compared with the one in JSON.

import { contentTrouble } from "../../../cases/content-type.ts";
import { inRun } from "../../../cases/in-run.ts";
import type { Answer } from "../../../model/answer.ts";
import { type Case, defineCase, isUnchecked, type Judgement, type Level, unchecked } from "../../../model/case.ts";
import { recordOf } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { fieldsOf, readXml } from "../../../read/xml.ts";
import { call, isAnyCallOf } from "../call.ts";
import { XML_IN_UTF8 } from "../content-types.ts";
import { elementIn, isNoUser, userIn } from "../payload.ts";
import { xmlOrder } from "./xml-order.ts";

const OPERATION = "users-show";

interface About {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  readonly judge: (xml: Answer, json: Answer) => Judgement;
  /** Judges XML that was asked for by other cases. */
  readonly others?: (xml: Answer) => Judgement;
}

const LINK = /^<a href="(?<href>[^"]*)"[^>]*>(?<name>.*)<\/a>$/;

const all: readonly About[] = [
  {
    name: "well-formed",
    level: "must",
    promise: "sends well-formed XML with the root <user>",
    judge: userTrouble,
    // Refusals are other cases' matter.
    others: (xml) => (xml.status === 200 ? userTrouble(xml) : noXml),
  },
  {
    name: "content-type",
    level: "should",
    promise: "sends the content type of XML in UTF-8",
    judge: ({ type }) => contentTrouble(type, XML_IN_UTF8),
    others: (xml) => (isXml(xml) ? contentTrouble(xml.type, XML_IN_UTF8) : noXml),
  },
  {
    name: "twin",
    level: "must",
    promise: "has the same values in XML as in JSON",
    judge: ofUser((fields, user) => difference(fields, user, "")),
  },
  {
    name: "status-twin",
    level: "should",
    promise: "has the same values of the latest post in XML as in JSON",
    judge: ofUser((fields, user) => {
      const status = recordOf(user.status);
      if (status === undefined) return unchecked("nothing-to-judge", "the user has no post");
      const { source: _source, geo: _geo, ...rest } = fieldsOf(fields.status);
      return difference(rest, status, "status/");
    }),
  },
  {
    name: "source-markup",
    level: "should",
    promise: "nests the link in a post's source as an element",
    judge: ofUser((fields, user) => {
      const link = LINK.exec(String(recordOf(user.status)?.source))?.groups;
      if (link === undefined) return unchecked("nothing-to-judge", "the user has no post with a link as its source");
      const nested = recordOf(fieldsOf(fieldsOf(fields.status).source).a);
      return nested?.["@href"] === link.href && nested?.["#text"] === link.name
        ? undefined
        : `<status><source>: ${show(fieldsOf(fields.status).source)} is not the link to ${show(link.href)}`;
    }),
  },
  {
    name: "order",
    level: "should",
    promise: "writes the elements in the order of the documentation",
    judge: ofUser((fields) => xmlOrder(Object.keys(fields))),
  },
];

const noXml = unchecked("nothing-to-judge", "the answer is no user in XML");
const isXml = ({ text }: Answer): boolean => text.trimStart().startsWith("<");

function userTrouble({ text, status }: Answer): string | undefined {
  const element = readXml(text);
  if (typeof element === "string") return `HTTP ${status}: ${element}`;
  return element.root === "user" ? undefined : `<${element.root}>: the root of a user is <user>`;
}

type Fields = Readonly<Record<string, unknown>>;

function ofUser(judge: (fields: Fields, user: Fields) => Judgement): About["judge"] {
  return (xml, json) => {
    const [element, user] = [elementIn(xml), userIn(json)];
    if (isUnchecked(element)) return element;
    if (isNoUser(user)) return user;
    return element.root === "user"
      ? judge(element.fields, user)
      : unchecked("nothing-to-judge", `${xml.request} brought no user`);
  };
}

/** The first value of the JSON that differs in XML. */
function difference(fields: Fields, twin: Fields, where: string): string | undefined {
  for (const [name, value] of Object.entries(twin)) {
    if (typeof value === "object" || !(name in fields)) continue;
    if (fields[name] !== String(value)) return `<${where}${name}>: ${show(fields[name])}, in JSON ${show(value)}`;
  }
  const isMissing = Object.keys(fields).length === 0 || (where === "" && !("id" in fields && "screen_name" in fields));
  return isMissing ? `<${where}>: id or screen_name is missing` : undefined;
}

export const xmlCases: readonly Case[] = all.map(({ name, level, promise: words, judge, others }) =>
  defineCase({
    id: `${OPERATION}-xml-${name}`,
    level,
    upstream: "open-v1",
    operation: OPERATION,
    topic: "xml",
    promise: words,
    calls: ({ v1Uid }) => ({
      xml: call(OPERATION, "xml", { user_id: v1Uid }),
      json: call(OPERATION, "json", { user_id: v1Uid }),
    }),
    alsoJudges: (spec) => others !== undefined && isAnyCallOf(OPERATION, "xml")(spec),
    judge: ({ xml, json }, _subject, run) => {
      const asked = run.filter(({ answer }) => answer !== json);
      return inRun(asked, ({ answer }) => (answer === xml ? judge(xml, json) : others?.(answer)));
    },
  }),
);
