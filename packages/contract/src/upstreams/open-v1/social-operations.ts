// The operations of V1 beside users/show, and how each is called.
import type { CallSpec, Derived, Value } from "../../model/call-spec.ts";
import type { Level } from "../../model/case.ts";
import type { Subject } from "../../model/subject.ts";
import { at, numberAt } from "../../read/json-path.ts";
import { call, type Format } from "./call.ts";

export interface SocialOperation {
  readonly operation: string;
  readonly level: Level;
  readonly query: (subject: Subject) => Readonly<Record<string, Value>>;
  /** Needs no credential. */
  readonly isOpen?: boolean;
}

export const idsOf = (operation: string, subject: Subject): CallSpec =>
  call(operation, "json", { user_id: ownerOf(operation, subject) });
const ownerOf = (operation: string, { followsOf, fansOf }: Subject): Value =>
  operation.startsWith("friends") ? followsOf : fansOf;

export const firstFollowed = (subject: Subject): Derived => ({
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

export const socialOperations: readonly SocialOperation[] = [
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

export const socialCall = ({ operation, query, isOpen }: SocialOperation, format: Format, subject: Subject): CallSpec =>
  call(operation, format, query(subject), isOpen ? "none" : "given");
