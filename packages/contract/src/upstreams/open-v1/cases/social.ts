// The operations beside users/show: their answers fit their schemas, and agree with the lists of Just One API.
import { inRun } from "../../../cases/in-run.ts";
import { type Case, defineCase, unchecked } from "../../../model/case.ts";
import { at, listOf } from "../../../read/json-path.ts";
import { misfit } from "../../../read/misfit.ts";
import { show } from "../../../read/show.ts";
import { xmlTrouble } from "../../../read/xml.ts";
import { call, isCallOf } from "../call.ts";
import { schemaOf } from "../payload.ts";
import { firstFollowed, idsOf, type SocialOperation, socialCall, socialOperations } from "../social-operations.ts";

/** The cursor of the first page. */
const START = "-1";

const schemaCase = (it: SocialOperation): Case =>
  defineCase({
    id: `${it.operation}-schema`,
    level: it.level,
    upstream: "open-v1",
    operation: it.operation,
    topic: "schema",
    promise: `answers HTTP 200 with ${schemaOf(it.operation)}${it.isOpen ? ", without a credential too" : ""}`,
    calls: (subject) => ({ answer: socialCall(it, "json", subject) }),
    alsoJudges: isCallOf(it.operation, "json"),
    judge: ({ answer: own }, _subject, run) =>
      inRun(run, ({ answer: { status, json, request }, answer }) => {
        if (status === 200) return misfit("open-v1", schemaOf(it.operation), json);
        return answer === own || status < 400
          ? `HTTP ${status} with $.error: ${show(at(json, "error"))}`
          : unchecked("nothing-to-judge", `${request} was refused`);
      }),
  });

const xmlCase = (it: SocialOperation): Case =>
  defineCase({
    id: `${it.operation}-xml-well-formed`,
    level: it.level,
    upstream: "open-v1",
    operation: it.operation,
    topic: "xml",
    promise: "sends well-formed XML",
    calls: (subject) => ({ answer: socialCall(it, "xml", subject) }),
    alsoJudges: isCallOf(it.operation, "xml"),
    judge: (_answers, _subject, run) =>
      inRun(run, ({ answer: { text, status } }) => {
        const trouble = xmlTrouble(text);
        return trouble && `HTTP ${status}: ${trouble}`;
      }),
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
    alsoJudges: isCallOf(operation, "json"),
    judge: (_answers, _subject, run) =>
      inRun(run, ({ answer: { json, request: line } }) => {
        const ids = listOf(at(json, "ids"));
        if (ids === undefined) return unchecked("nothing-to-judge", `${line} brought no uids`);
        const known = new Set<unknown>();
        const twice = ids.findIndex((id) => known.size === known.add(id).size);
        if (twice !== -1) return `$.ids[${twice}]: ${show(ids[twice])} is listed already`;
        const previous = at(json, "previous_cursor");
        return isFirst(line) && typeof previous === "number" && previous !== 0
          ? `$.previous_cursor: ${previous} on the first page`
          : undefined;
      }),
  });

const isFirst = (line: string): boolean => (new URLSearchParams(line.split("?")[1]).get("cursor") ?? START) === START;

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
    if (typeof following !== "boolean") return unchecked("nothing-to-judge", `${line} brought no friendship`);
    if (!following) return "$.source.following: false of an account on the list of follows";
    return followed === false ? "$.target.followed_by: false, though the source follows it" : undefined;
  },
});

export const socialCases: readonly Case[] = [
  ...socialOperations.map(schemaCase),
  ...socialOperations.map(xmlCase),
  ...["friends-ids", "followers-ids"].map(idsCase),
  friendship,
];
