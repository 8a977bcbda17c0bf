// The neighbours of users/show: what they answer fits their schemas, and agrees with the lists of Just One API.
import type { Ask, Derived, Value } from "../../ask.ts";
import { type Case, type Level, promise, unchecked } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { at, listOf, numberAt } from "../../json/at.ts";
import { show } from "../../json/show.ts";
import { misfit } from "../../schema/validator.ts";
import { xmlTrouble } from "../../xml/read.ts";
import { ask, type Format } from "./ask.ts";

interface Neighbour {
  readonly operation: string;
  readonly schema: string;
  readonly level: Level;
  readonly query: (facts: Facts) => Readonly<Record<string, Value>>;
  /** Anybody may ask. */
  readonly isOpen?: boolean;
}

const idsOf = (operation: string, facts: Facts): Ask => ask(operation, "json", { user_id: ownerOf(operation, facts) });
const ownerOf = (operation: string, { followsOf, fansOf }: Facts): Value =>
  operation.startsWith("friends") ? followsOf : fansOf;

const firstFollowed = (facts: Facts): Derived => ({
  from: idsOf("friends-ids", facts),
  says: "the first uid of friends/ids",
  take: ({ json }) => numberAt(json, "ids", 0)?.toString(),
});

const domainOf = ({ v1Uid }: Facts): Derived => ({
  from: ask("users-show", "json", { user_id: v1Uid }),
  says: "the domain of that user",
  take: ({ json }) => {
    const domain = at(json, "domain");
    return typeof domain === "string" && domain !== "" ? domain : undefined;
  },
});

const neighbours: readonly Neighbour[] = [
  {
    operation: "users-domain-show",
    schema: "V1User",
    level: "should",
    query: (facts) => ({ domain: domainOf(facts) }),
  },
  {
    operation: "friendships-show",
    schema: "V1Friendship",
    level: "should",
    query: (facts) => ({ source_id: facts.followsOf, target_id: firstFollowed(facts) }),
  },
  { operation: "friends-ids", schema: "V1Ids", level: "should", query: ({ followsOf }) => ({ user_id: followsOf }) },
  { operation: "followers-ids", schema: "V1Ids", level: "should", query: ({ fansOf }) => ({ user_id: fansOf }) },
  {
    operation: "statuses-friends",
    schema: "V1Users",
    level: "may",
    query: ({ followsOf }) => ({ user_id: followsOf }),
  },
  { operation: "statuses-followers", schema: "V1Users", level: "may", query: ({ fansOf }) => ({ user_id: fansOf }) },
  { operation: "account-verify-credentials", schema: "V1User", level: "may", query: () => ({}) },
  { operation: "account-rate-limit-status", schema: "V1RateLimit", level: "should", query: () => ({}) },
  { operation: "provinces", schema: "V1Provinces", level: "should", query: () => ({}), isOpen: true },
];

const asked = ({ operation, query, isOpen }: Neighbour, format: Format, facts: Facts): Ask =>
  ask(operation, format, query(facts), isOpen ? "none" : "given");

const schemaCase = (it: Neighbour): Case =>
  promise({
    id: `${it.operation}-schema`,
    level: it.level,
    upstream: "open-v1",
    operation: it.operation,
    topic: "schema",
    promise: `answers HTTP 200 with ${it.schema}${it.isOpen ? ", without a credential too" : ""}`,
    asks: (facts) => ({ answer: asked(it, "json", facts) }),
    judge: ({ answer: { status, json } }) =>
      status === 200 ? misfit("open-v1", it.schema, json) : `HTTP ${status} with $.error: ${show(at(json, "error"))}`,
  });

const xmlCase = (it: Neighbour): Case =>
  promise({
    id: `${it.operation}-xml-well-formed`,
    level: it.level,
    upstream: "open-v1",
    operation: it.operation,
    topic: "xml",
    promise: "sends well-formed XML",
    asks: (facts) => ({ answer: asked(it, "xml", facts) }),
    judge: ({ answer: { text, status } }) => {
      const trouble = text.trim() === "" ? "there is no element" : xmlTrouble(text);
      return trouble && `HTTP ${status}: ${trouble}`;
    },
  });

const idsCase = (operation: string): Case =>
  promise({
    id: `${operation}-unique`,
    level: "should",
    upstream: "open-v1",
    operation,
    topic: "paging",
    promise: "lists nobody twice, and starts with previous_cursor 0",
    asks: (facts) => ({ answer: idsOf(operation, facts) }),
    judge: ({ answer: { json, asked: line } }) => {
      const ids = listOf(at(json, "ids"));
      if (ids === undefined) return unchecked(`nothing to judge: ${line} brought no uids`);
      const twice = ids.findIndex((id, place) => ids.indexOf(id) < place);
      if (twice !== -1) return `$.ids[${twice}]: ${show(ids[twice])} is listed already`;
      const previous = at(json, "previous_cursor");
      return typeof previous === "number" && previous !== 0
        ? `$.previous_cursor: ${previous} on the first page`
        : undefined;
    },
  });

const friendship: Case = promise({
  id: "friendships-show-follows",
  level: "should",
  upstream: "open-v1",
  operation: "friendships-show",
  topic: "agreement",
  promise: "says of somebody and an account on their list of follows that the one follows the other",
  asks: (facts) => ({
    answer: ask("friendships-show", "json", { source_id: facts.followsOf, target_id: firstFollowed(facts) }),
  }),
  judge: ({ answer: { json, asked: line } }) => {
    const [following, followed] = [at(json, "source", "following"), at(json, "target", "followed_by")];
    if (typeof following !== "boolean") return unchecked(`nothing to judge: ${line} brought no friendship`);
    if (!following) return "$.source.following: false of an account on the list of follows";
    return followed === false ? "$.target.followed_by: false, though the source follows it" : undefined;
  },
});

export const neighbourCases: readonly Case[] = [
  ...neighbours.map(schemaCase),
  ...neighbours.map(xmlCase),
  ...["friends-ids", "followers-ids"].map(idsCase),
  friendship,
];
