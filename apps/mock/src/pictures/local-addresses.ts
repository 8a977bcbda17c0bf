// Payloads without addresses on Weibo's picture hosts: each becomes one of this mock, whichever field or text has it.
import { pictureOwner } from "@weibo-kit/world";
import type { AnswerSource } from "../decide/source.ts";
import type { Decision } from "../exchange/decision.ts";
import type { Call } from "../exchange/operation.ts";
import { plainAt } from "../render/text.ts";

/** To the end of the text, of an element or of a list's item. A sample of the documentation breaks off after the host. */
const ADDRESS = /https?:\/\/(\w+)\.sinaimg\b((?:&amp;|[^\s;"'<>])*)/g;

/** An answer source whose payloads, recorded ones included, have local addresses. */
export const withLocalAddresses =
  (source: AnswerSource): AnswerSource =>
  (upstream, call, plan, occasion, tenant) =>
    localized(source(upstream, call, plan, occasion, tenant), call);

function localized(decision: Decision, { at, request: { origin } }: Call): Decision {
  const { outcome } = decision;
  if ("recorded" in outcome) {
    const body = replaced(outcome.recorded.body, origin);
    return { ...decision, outcome: { recorded: { ...outcome.recorded, body } } };
  }
  return "payload" in outcome
    ? { ...decision, outcome: { payload: replaced(plainAt(outcome.payload, at), origin) } }
    : decision;
}

function replaced(value: unknown, origin: string): unknown {
  if (typeof value === "string") return value.replace(ADDRESS, (_all, ...parts) => localAddress(origin, parts));
  if (Array.isArray(value)) return value.map((each) => replaced(each, origin));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, origin)]));
}

function localAddress(origin: string, [host, path]: readonly unknown[]): string {
  const name = /([\w-]+)(\.\w+)?(\?.*)?$/.exec(String(path))?.[1] ?? "";
  const uid = ownerOf(String(host), String(path), name);
  return `${origin}/__mock/${uid === undefined ? `picture/${name}` : `avatar/${uid}`}.svg`;
}

/** The user whose avatar it is: V1's addresses have the uid in them, later ones in the id of the picture. */
function ownerOf(host: string, path: string, name: string): number | undefined {
  const uid = /^tp\d/.test(host) ? Number(/^\.cn\/(\d+)\//.exec(path)?.[1]) : undefined;
  const isAvatar = /^tva/.test(host) && /^[0-9A-Za-z]{20,}$/.test(name);
  const owner = isAvatar ? pictureOwner(name) : uid;
  return Number.isSafeInteger(owner) ? owner : undefined;
}
