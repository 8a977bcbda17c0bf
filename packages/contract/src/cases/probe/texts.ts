// Texts for a parameter, generated from its schema: some that fit, and some that are just wrong.
import type { JsonSchema } from "@weibo-kit/types/documents";
import fc, { type Arbitrary } from "fast-check";

/** Texts that a schema refuses; `choice` when the bound is this project's and not the published document's. */
export interface Misfits {
  readonly by: "document" | "choice";
  readonly texts: Arbitrary<string>;
}

const INT32 = { low: -(2 ** 31), high: 2 ** 31 - 1 };
/** Shorter ones could equal a code, which a mock answers with that code. */
const UIDS = { min: 100_000n, max: 10n ** 18n };
const DIGITS = "^[0-9]+$";
const DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

const letters = fc.string({ unit: fc.constantFrom(..."abcdxyz"), minLength: 1, maxLength: 8 });
const fraction = fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 9 })).map(([whole, part]) => `${whole}.${part}`);

export function fitting(schema: JsonSchema): Arbitrary<string> {
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum.map(String));
  if (schema.type === "boolean") return fc.constantFrom("true", "false");
  if (schema.type === "integer") return fc.integer(boundsOf(schema)).map(String);
  if (schema.pattern === DIGITS) return fc.bigInt(UIDS).map(String);
  if (schema.pattern === DAY) return fc.constantFrom("2026-07-01", "2026-07-27");
  return fc.string({ unit: fc.constantFrom(..."微博用户abc12"), minLength: 1, maxLength: 10 });
}

/** Empty where every text fits. */
export function misfits(schema: JsonSchema): readonly Misfits[] {
  if (schema.type === "integer") return integerMisfits(schema);
  if (schema.pattern !== DIGITS) return [];
  const tooLong = fc.bigInt({ min: 10n ** 19n, max: 10n ** 20n }).map(String);
  const negative = fc.bigInt(UIDS).map((uid) => `-${uid}`);
  return [letters, tooLong, negative].map((texts) => ({ by: "choice", texts }));
}

function integerMisfits({ format, minimum }: JsonSchema): readonly Misfits[] {
  const tooLarge = fc.nat(1000).map((more) => String(INT32.high + 1 + more));
  const tooSmall = fc.nat(1000).map((less) => String(Number(minimum) - 1 - less));
  return [
    { by: "document", texts: letters },
    { by: "document", texts: fraction },
    ...(format === "int32" ? [{ by: "document", texts: tooLarge } as const] : []),
    ...(typeof minimum === "number" ? [{ by: "choice", texts: tooSmall } as const] : []),
  ];
}

function boundsOf({ minimum, maximum, format }: JsonSchema) {
  const high = format === "int32" ? INT32.high : Number.MAX_SAFE_INTEGER;
  return { min: typeof minimum === "number" ? minimum : 100_000, max: typeof maximum === "number" ? maximum : high };
}
