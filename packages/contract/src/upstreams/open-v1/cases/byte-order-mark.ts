// No byte order mark in any answer of V1.
import { markCase } from "../../../cases/byte-order-mark.ts";
import type { Case } from "../../../model/case.ts";
import { call } from "../call.ts";

const OPERATION = "users-show";

export const markCases: readonly Case[] = [
  markCase("open-v1", OPERATION, ({ v1Uid }) => call(OPERATION, "json", { user_id: v1Uid })),
];
