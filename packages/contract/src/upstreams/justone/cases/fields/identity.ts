// Ids, names, and the address of the profile.

import type { Invariant } from "../../../../cases/invariant.ts";
import { show } from "../../../../read/show.ts";

const LISTS = ["get-followers", "get-fans"];

export const identity: readonly Invariant[] = [
  {
    name: "idstr",
    level: "must",
    promise: "writes the uid twice: idstr is id as text",
    judge: ({ id, idstr }) =>
      typeof idstr !== "string" || typeof id !== "number" || idstr === String(id)
        ? undefined
        : `idstr: ${show(idstr)} is not String(id) ${id}`,
  },
  {
    name: "uid-range",
    level: "must",
    promise: "gives uids above 0",
    judge: ({ id }) => (typeof id === "number" && id <= 0 ? `id: ${id} is no uid` : undefined),
  },
  {
    name: "screen-name",
    level: "must",
    promise: "gives every user a nickname",
    judge: ({ screen_name }) => (screen_name === "" ? `screen_name: "" is no nickname` : undefined),
  },
  {
    name: "name",
    level: "should",
    promise: "writes the nickname twice: name is screen_name",
    within: LISTS,
    judge: ({ name, screen_name }) =>
      typeof name !== "string" || typeof screen_name !== "string" || name === screen_name
        ? undefined
        : `name: ${show(name)} is not screen_name ${show(screen_name)}`,
  },
  {
    name: "short-address",
    level: "should",
    promise: "writes profile_url as the weihao, else the domain, else u/ and the uid",
    within: LISTS,
    judge: ({ id, profile_url, weihao, domain }) => {
      if (typeof profile_url !== "string") return undefined;
      if (profile_url.startsWith("/")) return `profile_url: ${show(profile_url)} has a leading slash`;
      const short = [weihao, domain].find((name) => typeof name === "string" && name !== "");
      const expected = short ?? `u/${id}`;
      return profile_url === expected ? undefined : `profile_url: ${show(profile_url)} is not ${show(expected)}`;
    },
  },
  {
    name: "profile-url",
    level: "should",
    promise: "writes profile_url with a leading slash here: /u/ and the uid",
    within: ["get-user-detail"],
    judge: ({ id, profile_url }) =>
      typeof profile_url === "string" && !profile_url.startsWith("/")
        ? `profile_url: ${show(profile_url)} has no leading slash`
        : wrongAddress(profile_url, "/u/", id),
  },
  {
    name: "province-city",
    level: "should",
    promise: "writes province and city as texts of digits",
    within: LISTS,
    judge: ({ province, city }) => notDigits("province", province) ?? notDigits("city", city),
  },
  {
    name: "language",
    level: "may",
    promise: "knows four languages: zh-cn, zh-hk, zh-tw and en",
    within: LISTS,
    judge: ({ lang }) =>
      typeof lang !== "string" || ["zh-cn", "zh-hk", "zh-tw", "en"].includes(lang) ? undefined : `lang: ${show(lang)}`,
  },
];

function wrongAddress(address: unknown, start: string, id: unknown): string | undefined {
  if (typeof address !== "string" || !address.startsWith(start) || address === `${start}${id}`) return undefined;
  return `profile_url: ${show(address)} is not ${show(`${start}${id}`)}`;
}

const notDigits = (name: string, value: unknown): string | undefined =>
  typeof value !== "string" || /^\d+$/.test(value) ? undefined : `${name}: ${show(value)} is no number`;
