// What holds for the frame of every answer: status, envelope, time, request id.
import { contentTrouble } from "../../../cases/content-type.ts";
import type { Answer } from "../../../model/answer.ts";
import type { Asked } from "../../../model/asked.ts";
import { type Judgement, type Level, unchecked } from "../../../model/case.ts";
import { at } from "../../../read/json-path.ts";
import { misfit } from "../../../read/misfit.ts";
import { unsafeInteger } from "../../../read/numbers.ts";
import { show } from "../../../read/show.ts";
import { recordTimeTrouble } from "./record-time.ts";
import { refusalHint } from "./refusal-hint.ts";

export interface Frame {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  /** @param isOwn false for an answer to a call of another case */
  readonly judge: (asked: Asked, isOwn: boolean) => Judgement;
}

export const frames: readonly Frame[] = [
  {
    name: "answers",
    level: "must",
    promise: "answers a call about an existing user with HTTP 200 and code 0",
    judge: (asked, isOwn) => {
      const { answer } = asked;
      const code = at(answer.json, "code");
      // Any other call may be refused, but not half.
      const isGood = answer.status === 200 ? code === 0 || !isOwn : !isOwn && !isSuccess(asked);
      return isGood ? undefined : `HTTP ${answer.status} with $.code: ${show(code)}${isOwn ? refusalHint(answer) : ""}`;
    },
  },
  {
    name: "envelope",
    level: "must",
    promise: "wraps the payload in code, data, message and recordTime",
    judge: (asked, isOwn) => {
      const { json } = asked.answer;
      if (isSample(asked.answer)) return unchecked("no-recording", "the sample leaves the envelope out");
      return json !== undefined && (isOwn || isSuccess(asked))
        ? misfit("justone", "Result", withoutCodeText(json))
        : unchecked("nothing-to-judge", "the answer is no JSON");
    },
  },
  {
    name: "content-type",
    level: "should",
    promise: "sends the content type of JSON",
    judge: ({ answer: { type, json } }, isOwn) =>
      isOwn || json !== undefined
        ? contentTrouble(type, /^application\/json\b/i)
        : unchecked("nothing-to-judge", "the answer is no JSON"),
  },
  {
    name: "message",
    level: "should",
    promise: "has no message when all is well",
    judge: successful(({ answer: { json } }) => {
      const message = at(json, "message");
      return typeof message === "string" && message !== "" ? `$.message: ${show(message)} beside code 0` : undefined;
    }),
  },
  {
    name: "record-time",
    level: "should",
    promise: "gives the time of the record in Beijing time without an offset",
    judge: successful(({ answer, at: time }) => recordTimeTrouble(at(answer.json, "recordTime"), time)),
  },
  {
    // Published refusals have no id, so none is asked of a refusal.
    name: "request-id",
    level: "should",
    promise: "gives each success an id of 32 lower-case hexadecimal digits",
    judge: successful(({ answer }) => {
      const id = at(answer.json, "requestId");
      if (id === undefined && isRecorded(answer)) return unchecked("no-recording", "the request id is not recorded");
      return /^[0-9a-f]{32}$/.test(String(id)) ? undefined : `$.requestId: ${show(id)}`;
    }),
  },
  {
    name: "safe-integers",
    level: "must",
    promise: "sends no whole number that JSON.parse would change",
    judge: ({ answer: { json } }) => unsafeInteger(json),
  },
];

/** The examples of the documentation leave out parts of the envelope, their headers among them. */
const isRecorded = ({ type }: Answer): boolean => type === undefined;

/** A sample of the documentation shows `code` and `data` alone; see fixtures/CANON.md. Recordings have no headers. */
const isSample = ({ type, json }: Answer): boolean =>
  type === undefined &&
  json !== undefined &&
  ["message", "recordTime", "requestId"].every((name) => at(json, name) === undefined);

function successful(judge: (asked: Asked) => Judgement): Frame["judge"] {
  return (asked) => (isSuccess(asked) ? judge(asked) : unchecked("nothing-to-judge", "the answer is not a success"));
}

/** A success that takes the place of a forced refusal is judged by the case that forced it. */
const isSuccess = ({ spec, answer }: Asked): boolean => at(answer.json, "code") === 0 && spec.provokes.length === 0;

/** A code that is no number is judged by the case `answers`, an unknown number by `envelope`. */
const withoutCodeText = (json: unknown): unknown =>
  typeof at(json, "code") === "number" ? json : { ...Object(json), code: 0 };
