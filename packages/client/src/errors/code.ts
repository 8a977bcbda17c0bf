/** The code of an answer, as its service sends it. */
import type { KnownCode } from "@weibo-kit/types/codes";

/** A code that a service is known to send, or any other number: services add codes without notice. */
export type Code = KnownCode | (number & {});
