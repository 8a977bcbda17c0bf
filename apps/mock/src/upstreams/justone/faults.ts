// The faults of Just One API: every code of its table, and refusals that the table lacks.
import { justoneCodes } from "@weibo-kit/types/codes";
import type { Fault } from "../../exchange/fault.ts";

const faultOf = ({ code, name, message }: (typeof justoneCodes)[keyof typeof justoneCodes]): Fault => ({
  code,
  name,
  message: message.text,
});

/** Every code but 0, which is success. */
export const faults: ReadonlyMap<number, Fault> = new Map(
  Object.values(justoneCodes).flatMap((row) => (row.code === 0 ? [] : [[row.code, faultOf(row)]])),
);

/** A missing token and a wrong one look alike. */
export const tokenInvalid = faultOf(justoneCodes[100]);

export const unknownPath = faultOf(justoneCodes[404]);

/** The text names the parameter, as the vendor's own do (`param userId not right`). */
export const malformed = (problem: string): Fault => ({ code: justoneCodes[400].code, message: problem });

/**
 * A well-formed uid without a user. How Just One answers is not known; Weibo itself answers HTTP 400 with this
 * text, so we choose the vendor's invalid-parameters code, which is free and not worth a retry.
 */
export const noSuchUser: Fault = { ...malformed("该用户不存在(20003)"), name: "noSuchUser" };
