// The kinds of accounts: one table for their type on Weibo and how common they are.
import type { Verification } from "../user/user.ts";

type VerifiedType = Verification["type"];

interface KindRow {
  readonly kind: string;
  /** Undefined for accounts that aren't verified. */
  readonly verifiedType: VerifiedType | undefined;
  /** Accounts of this kind in a thousand, by band of popularity, the stars first. */
  readonly perThousand: readonly [number, number, number, number, number];
}

/** The order decides who is what: changing it makes another world. Accounts without a chosen nickname are `nameless`. */
export const KINDS = [
  { kind: "person", verifiedType: 0, perThousand: [520, 400, 330, 80, 1] },
  { kind: "media", verifiedType: 3, perThousand: [120, 60, 30, 5, 0] },
  { kind: "government", verifiedType: 1, perThousand: [40, 50, 60, 12, 0] },
  { kind: "enterprise", verifiedType: 2, perThousand: [110, 130, 130, 40, 1] },
  { kind: "campus", verifiedType: 4, perThousand: [10, 15, 8, 2, 0] },
  { kind: "website", verifiedType: 5, perThousand: [30, 20, 8, 2, 0] },
  { kind: "app", verifiedType: 6, perThousand: [20, 10, 4, 1, 0] },
  { kind: "organisation", verifiedType: 7, perThousand: [50, 45, 30, 8, 0] },
  { kind: "ordinary", verifiedType: undefined, perThousand: [100, 270, 400, 830, 818] },
  { kind: "nameless", verifiedType: undefined, perThousand: [0, 0, 0, 20, 180] },
] as const satisfies readonly KindRow[];

export type Kind = (typeof KINDS)[number]["kind"];
/** A kind whose accounts chose a nickname. */
export type NamedKind = Exclude<Kind, "nameless">;

const kindOf: ReadonlyMap<number | undefined, Kind> = new Map(
  KINDS.filter((row) => row.verifiedType !== undefined).map(({ kind, verifiedType }) => [verifiedType, kind]),
);
const typeOf: ReadonlyMap<Kind, VerifiedType | undefined> = new Map(
  KINDS.map(({ kind, verifiedType }) => [kind, verifiedType]),
);

export const VERIFIED_KINDS: readonly Kind[] = [...kindOf.values()];

/** The kind of account that has this `verified_type`; undefined for the types of unverified accounts. */
export function kindOfType(verifiedType: number | undefined): Kind | undefined {
  return kindOf.get(verifiedType);
}

/** The `verified_type` of verified accounts of this kind. */
export function verifiedTypeOf(kind: Kind): VerifiedType | undefined {
  return typeOf.get(kind);
}
