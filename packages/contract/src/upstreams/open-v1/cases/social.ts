// The operations beside users/show: their answers fit their schemas, and agree with the lists of Just One API.
import type { CallSpec, Derived, Value } from "../../../model/call-spec.ts";
import { type Case, defineCase, type Level, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at, listOf, numberAt } from "../../../read/json-path.ts";
import { misfit } from "../../../read/misfit.ts";
import { show } from "../../../read/show.ts";
import { xmlTrouble } from "../../../read/xml.ts";
import { call, type Format } from "../call.ts";
import { schemaOf } from "../payload.ts";

interface SocialOperation {
  readonly operation: string;
  readonly level: Level;
  readonly query: (subject: Subject) => Readonly<Record<string, Value>>;
  /** Needs no credential. */
  readonly isOpen?: boolean;
}

const idsOf = (operation: string, subject: Subject): CallSpec =>
  call(operation, "json", { user_id: ownerOf(operation, subject) });
const ownerOf = (operation: string, { followsOf, fansOf }: Subject): Value =>
  operation.startsWith("friends") ? followsOf : fansOf;

const firstFollowed = (subject: Subject): Derived => ({
  from: idsOf("friends-ids", subject),
  description: "the first uid of friends/ids",
  take: ({ json }) => numberAt(json, "ids", 0)?.toString(),
});

const domainOf = ({ v1Uid }: Subject): Derived => ({
  from: call("users-show", "json", { user_id: v1Uid }),
  description: "the domain of that user",
  take: ({ json }) => {
    const domain = at(json, "domain");
    return typeof domain === "string" && domain !== "" ? domain : undefined;
  },
});

const operations: readonly SocialOperation[] = [
  {
    operation: "users-domain-show",
    level: "should",
    query: (subject) => ({ domain: domainOf(subject) }),
  },
  {
    operation: "friendships-show",
    level: "should",
    query: (subject) => ({ source_id: subject.followsOf, target_id: firstFollowed(subject) }),
  },
  { operation: "friends-ids", level: "should", query: ({ followsOf }) => ({ user_id: followsOf }) },
  { operation: "followers-ids", level: "should", query: ({ fansOf }) => ({ user_id: fansOf }) },
  {
    operation: "statuses-friends",
    level: "may",
    query: ({ followsOf }) => ({ user_id: followsOf }),
  },
  { operation: "statuses-followers", level: "may", query: ({ fansOf }) => ({ user_id: fansOf }) },
  { operation: "account-verify-credentials", level: "may", query: () => ({}) },
  { operation: "account-rate-limit-status", level: "should", query: () => ({}) },
  { operation: "provinces", level: "should", query: () => ({}), isOpen: true },
];

const asked = ({ operation, query, isOpen }: SocialOperation, format: Format, subject: Subject): CallSpec =>
  call(operation, format, query(subject), isOpen ? "none" : "given");

const schemaCase = (it: SocialOperation): Case =>
  defineCase({
    id: `${it.operation}-schema`,
    level: it.level,
    upstream: "open-v1",
    operation: it.operation,
    topic: "schema",
    promise: `answers HTTP 200 with ${schemaOf(it.operation)}${it.isOpen ? ", without a credential too" : ""}`,
    calls: (subject) => ({ answer: asked(it, "json", subject) }),
    judge: ({ answer: { status, json } }) =>
      status === 200
        ? misfit("open-v1", schemaOf(it.operation), json)
        : `HTTP ${status} with $.error: ${show(at(json, "error"))}`,
  });

const xmlCase = (it: SocialOperation): Case =>
  defineCase({
    id: `${it.operation}-xml-well-formed`,
    level: it.level,
    upstream: "open-v1",
    operation: it.operation,
    topic: "xml",
    promise: "sends well-formed XML",
    calls: (subject) => ({ answer: asked(it, "xml", subject) }),
    judge: ({ answer: { text, status } }) => {
      const trouble = text.trim() === "" ? "there is no element" : xmlTrouble(text);
      return trouble && `HTTP ${status}: ${trouble}`;
    },
  });

const idsCase = (operation: string): Case =>
  defineCase({
    id: `${operation}-unique`,
    level: "should",
    upstream: "open-v1",
    operation,
    topic: "paging",
    promise: "lists nobody twice, and starts with previous_cursor 0",
    calls: (subject) => ({ answer: idsOf(operation, subject) }),
    judge: ({ answer: { json, request: line } }) => {
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

const friendship: Case = defineCase({
  id: "friendships-show-follows",
  level: "should",
  upstream: "open-v1",
  operation: "friendships-show",
  topic: "agreement",
  promise: "confirms that a user follows an account on their list of follows",
  calls: (subject) => ({
    answer: call("friendships-show", "json", { source_id: subject.followsOf, target_id: firstFollowed(subject) }),
  }),
  judge: ({ answer: { json, request: line } }) => {
    const [following, followed] = [at(json, "source", "following"), at(json, "target", "followed_by")];
    if (typeof following !== "boolean") return unchecked(`nothing to judge: ${line} brought no friendship`);
    if (!following) return "$.source.following: false of an account on the list of follows";
    return followed === false ? "$.target.followed_by: false, though the source follows it" : undefined;
  },
});

export const socialCases: readonly Case[] = [
  ...operations.map(schemaCase),
  ...operations.map(xmlCase),
  ...["friends-ids", "followers-ids"].map(idsCase),
  friendship,
];
