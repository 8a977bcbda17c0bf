// The operations beside users/show: their XML has what their JSON has, each in its own arrangement.
import { type Case, defineCase, leastBinding, unchecked } from "../../../model/case.ts";
import { show } from "../../../read/show.ts";
import { readXml } from "../../../read/xml.ts";
import { type SocialOperation, socialCall, socialOperations } from "../social-operations.ts";

/** What is left of a limit changes from call to call. */
const CHANGING = "account-rate-limit-status";

interface Leaf {
  readonly path: string;
  readonly text: string;
}

/** Every text, number and boolean in a value, as text. */
function* leavesIn(value: unknown, path: string): Generator<Leaf> {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    yield { path, text: String(value) };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* leavesIn(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
  }
}

/** XML nests the markup that JSON sends as text, and has no place for an empty text that another has too. */
const isComparable = ({ text }: Leaf): boolean => text !== "" && !text.startsWith("<");

const twinCase = (it: SocialOperation): Case =>
  defineCase({
    id: `${it.operation}-xml-twin`,
    level: leastBinding("should", it.level),
    upstream: "open-v1",
    operation: it.operation,
    topic: "xml",
    promise: "has every value of the JSON in XML",
    calls: (subject) => ({ xml: socialCall(it, "xml", subject), json: socialCall(it, "json", subject) }),
    judge: ({ xml, json }) => {
      const element = readXml(xml.text);
      if (typeof element === "string" || xml.status !== 200 || json.status !== 200 || json.json === undefined)
        return unchecked(
          "nothing-to-judge",
          `${xml.request} and ${json.request} did not bring the same in two formats`,
        );
      const texts = new Set([...leavesIn(element.fields, "")].map(({ text }) => text));
      const lost = [...leavesIn(json.json, "$")].filter(isComparable).find(({ text }) => !texts.has(text));
      return lost && `${lost.path}: ${show(lost.text)} of the JSON is not in <${element.root}>`;
    },
  });

export const socialTwinCases: readonly Case[] = socialOperations
  .filter(({ operation }) => operation !== CHANGING)
  .map(twinCase);
