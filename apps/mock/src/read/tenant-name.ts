// What a tenant may be named where the name travels in a header as it is.
import type { NameFlaw } from "../mistake/sentences.ts";

/** Printable ASCII, no space at an end. Without a comma, since that is how a header that is given twice arrives. */
const NAME = /^[!-+\--~](?:[ -+\--~]*[!-+\--~])?$/;

export const isTenantName = (name: string): boolean => NAME.test(name);

/** Why a name isn't one. */
export function nameFlaw(name: string): NameFlaw {
  if (name === "") return "it is empty";
  return name.includes(",") ? "it has a comma" : "it is not printable ASCII";
}
