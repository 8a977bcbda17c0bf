// Verification and membership: fields that depend on each other.

import type { Invariant } from "../../../../cases/invariant.ts";
import { show } from "../../../../read/show.ts";

const LISTS = ["get-followers", "get-fans"];

export const standing: readonly Invariant[] = [
  {
    name: "verified-reason",
    level: "should",
    promise: "gives a reason for verification exactly to the verified",
    judge: ({ verified, verified_reason }) =>
      typeof verified !== "boolean" || typeof verified_reason !== "string" || verified === (verified_reason !== "")
        ? undefined
        : `verified_reason: ${show(verified_reason)} beside verified ${verified}`,
  },
  {
    name: "unverified-reason",
    level: "should",
    promise: "leaves verified_reason out of the profile of an unverified user",
    within: ["get-user-detail"],
    judge: ({ verified, verified_reason }) =>
      verified === false && verified_reason !== undefined
        ? `verified_reason: ${show(verified_reason)} of an unverified user`
        : undefined,
  },
  {
    name: "verified-type",
    level: "should",
    promise: "gives a verified_type from 0 to 7 exactly to the verified",
    judge: ({ verified, verified_type }) => {
      if (typeof verified !== "boolean" || typeof verified_type !== "number") return undefined;
      const isOfVerified = verified_type >= 0 && verified_type <= 7;
      return verified === isOfVerified ? undefined : `verified_type: ${verified_type} beside verified ${verified}`;
    },
  },
  {
    name: "membership",
    level: "should",
    promise: "gives rank, super VIP and an end to members alone",
    judge: ({ mbtype, mbrank, svip, vvip, mb_expire_time }) => {
      if (typeof mbtype !== "number") return undefined;
      const rest = Object.entries({ mbrank, svip, vvip, mb_expire_time });
      const odd = mbtype === 0 ? rest.find(([, value]) => typeof value === "number" && value !== 0) : undefined;
      if (odd) return `${odd[0]}: ${odd[1]} beside mbtype 0`;
      return mbtype !== 0 && mbrank === 0 ? `mbrank: 0 beside mbtype ${mbtype}` : undefined;
    },
  },
  {
    name: "viewer",
    level: "should",
    promise: "knows no viewer: following, follow_me, like_me, special_follow, remark and block_me are empty",
    judge: (user) => {
      const odd = ["following", "follow_me", "like_me", "special_follow"].find((name) => user[name] === true);
      if (odd) return `${odd}: true, though no user is logged in`;
      if (typeof user.remark === "string" && user.remark !== "") return `remark: ${show(user.remark)}`;
      return typeof user.block_me === "number" && user.block_me !== 0 ? `block_me: ${user.block_me}` : undefined;
    },
  },
  {
    name: "credit-score",
    level: "may",
    promise: "gives every user a credit score of 80",
    within: LISTS,
    judge: ({ credit_score }) =>
      typeof credit_score === "number" && credit_score !== 80 ? `credit_score: ${credit_score}` : undefined,
  },
];
