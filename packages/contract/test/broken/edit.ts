// Changes to JSON values and to exchanges, out of which mutations are made.
import type { Mutation, Reply } from "./server.ts";

type Step = string | number;
type Change = (old: unknown) => unknown;
type Fields = Readonly<Record<string, unknown>>;

/** The value with one place changed; `undefined` takes a field away. A place that is not there stays so. */
export function edited(value: unknown, [step, ...rest]: readonly Step[], change: Change): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? edited(item, rest, change) : item));
  if (typeof value !== "object" || value === null) return value;
  const fields: Fields = { ...value };
  return { ...fields, [step]: edited(fields[String(step)], rest, change) };
}

export const to =
  (value: unknown): Change =>
  () =>
    value;

/** Several fields of one object at once. */
export const fields =
  (fields: Fields): Change =>
  (old) =>
    typeof old === "object" && old !== null ? { ...old, ...fields } : old;

/** The same change to every item behind the first, since one row alone may differ too little from what it was. */
export const eachLater =
  (change: Change): Change =>
  (old) =>
    Array.isArray(old) ? old.map((item, index) => (index === 0 ? item : change(item))) : old;

/** Which exchanges a mutation is about. */
export type Where = (url: URL, reply: Reply) => boolean;

export const justone =
  (operation: string): Where =>
  ({ pathname }) =>
    pathname.startsWith(`/api/weibo/${operation}/`);

export const v1 =
  (format: "json" | "xml"): Where =>
  ({ pathname }) =>
    pathname.startsWith("/users/show") && pathname.endsWith(`.${format}`);

export const at =
  (path: string): Where =>
  ({ pathname }) =>
    pathname === path;

export const both =
  (...all: readonly Where[]): Where =>
  (url, reply) =>
    all.every((where) => where(url, reply));

export const given =
  (name: string, value?: string): Where =>
  ({ searchParams }) =>
    value === undefined ? searchParams.has(name) : searchParams.get(name) === value;

export const lacking =
  (name: string): Where =>
  ({ searchParams }) =>
    !searchParams.get(name);

/** An answer with a payload. */
export const success: Where = (_url, { status, text }) =>
  status === 200 && (text.startsWith('{"code":0') || !text.startsWith('{"code"'));

/** A refusal of either service. */
export const refused: Where = (_url, { status }) => status >= 400;

/** Page 1, also by leaving page out. */
export const isFirst: Where = ({ searchParams }) => (searchParams.get("page") ?? "1") === "1";

/** Another reply wherever it applies. */
export const reply =
  (where: Where, change: (old: Reply) => Partial<Reply>): Mutation =>
  async (url, send) => {
    const old = await send(url);
    return where(url, old) ? { ...old, ...change(old) } : old;
  };

/** Another JSON value at a path. */
export const json = (where: Where, path: readonly Step[], change: Change): Mutation =>
  reply(where, ({ text }) => ({ text: JSON.stringify(edited(JSON.parse(text), path, change)) }));

/** Another text. */
export const text = (where: Where, change: (old: string) => string): Mutation =>
  reply(where, (old) => ({ text: change(old.text) }));

/** Asks for something else. */
export const instead =
  (where: Where, ask: (url: URL) => void): Mutation =>
  async (url, send) => {
    const asked = new URL(url);
    if (where(url, { status: 0, type: "", text: "" })) ask(asked);
    return send(asked);
  };
