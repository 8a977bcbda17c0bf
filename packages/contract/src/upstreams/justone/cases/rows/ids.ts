// The ids of posts and comments: written in several ways, with the second of their making inside.
import { mblogidOf, timeOfId } from "@weibo-kit/types/post-id";
import type { Fields, Invariant } from "../../../../cases/invariant.ts";
import { secondOf, timeTrouble } from "../../../../cases/weibo-time.ts";
import { show } from "../../../../read/show.ts";

/** An id is made up to two seconds after the time that is shown. */
const LATEST = 2;

/** @returns undefined for what is no id, which the schema judges */
export const idIn = (value: unknown): number | undefined => {
  const id = typeof value === "string" && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : value;
  return typeof id === "number" && Number.isSafeInteger(id) && id > 0 ? id : undefined;
};

/** Posts before November 2011 have ids of another kind, and a `mid` that is not their id. */
const isTimed = (id: unknown): id is number => typeof id === "number" && timeOfId(id) !== undefined;

/** @param names the fields with the id as text */
export const sameIds = (names: readonly string[]): Invariant => ({
  name: "ids",
  level: "should",
  promise: `writes each id again as text, in ${names.join(" and ")}`,
  judge: (row) => {
    const odd = names.find(
      (name) => isTimed(idIn(row.id)) && typeof row[name] === "string" && row[name] !== String(row.id),
    );
    return odd && `${odd}: ${show(row[odd])} is not id ${row.id}`;
  },
});

/** @param name the field with the short form */
export const shortId = (name: "mblogid" | "bid"): Invariant => ({
  name,
  level: "should",
  promise: `writes the id in short: ${name} is id in base 62`,
  judge: (row) => {
    const id = idIn(row.id);
    const short = row[name];
    if (id === undefined || typeof short !== "string" || short === mblogidOf(id)) return undefined;
    return `${name}: ${show(short)} is not ${show(mblogidOf(id))}, the short form of ${id}`;
  },
});

/** The form is another promise. */
export const timeInId: Invariant = {
  name: "id-second",
  level: "should",
  promise: "has the second of created_at in the id, or one or two more",
  judge: (row) => {
    const [inId, shown] = [timeOfId(idIn(row.id) ?? 0), createdAt(row)];
    if (inId === undefined || shown === undefined || (inId - shown >= 0 && inId - shown <= LATEST)) return undefined;
    return `created_at: ${show(row.created_at)} is ${Math.abs(inId - shown)} seconds ${inId > shown ? "before" : "after"} the time in id ${row.id}`;
  },
};

const createdAt = ({ created_at }: Fields): number | undefined =>
  typeof created_at === "string" ? secondOf(created_at) : undefined;

export const timeForm: Invariant = {
  name: "created-at",
  level: "should",
  promise: "writes times like Tue Nov 04 11:52:49 +0800 2014",
  judge: ({ created_at }) => {
    const trouble = typeof created_at === "string" ? timeTrouble(created_at) : undefined;
    return trouble && `created_at: ${show(created_at)} ${trouble}`;
  },
};
