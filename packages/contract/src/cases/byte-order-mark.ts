// A byte order mark in front of JSON: browsers pass over it, most other readers of JSON fail.
import type { CallSpec, UpstreamName } from "../model/call-spec.ts";
import { type Case, defineCase, unchecked } from "../model/case.ts";
import type { Subject } from "../model/subject.ts";
import { inRun } from "./in-run.ts";

/** Held against every answer of the upstream that a run asks for. */
export const markCase = (upstream: UpstreamName, operation: string, asked: (subject: Subject) => CallSpec): Case =>
  defineCase({
    id: `${upstream}-no-byte-order-mark`,
    level: "should",
    upstream,
    operation,
    topic: "answer",
    promise: "sends JSON without a byte order mark",
    calls: (subject) => ({ answer: asked(subject) }),
    alsoJudges: (spec) => spec.upstream === upstream,
    judge: (_answers, _subject, run) =>
      inRun(run, ({ answer: { json, text, type } }) => {
        if (type === undefined) return unchecked("no-recording", "the bytes of an answer are not recorded");
        if (json === undefined) return unchecked("nothing-to-judge", "the answer is no JSON");
        return text.startsWith("\uFEFF") ? "the body begins with the bytes EF BB BF" : undefined;
      }),
  });
