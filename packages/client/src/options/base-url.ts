/** Checks the option `baseUrl`. */
import { ClientMistake } from "./mistake.ts";

/**
 * An address with or without a path; on a page also a path alone, which begins with "/".
 *
 * @throws {ClientMistake} without the value, which may hold a password: the message may be logged
 */
export function baseUrl(address: unknown): string | undefined {
  if (typeof address !== "string") return "must be a text";
  if (/[?#]/.test(address) || hasUserInfo(address)) {
    throw mistake("has a query, a fragment or a password", "Give an address and a path alone.");
  }
  const isPath = address.startsWith("/") && "location" in globalThis;
  if (isPath || (/^https?:\/\//i.test(address) && URL.canParse(address))) return undefined;
  throw mistake("is no http address", "Begin with http:// or https://, as in http://127.0.0.1:4010.");
}

const mistake = (what: string, remedy: string) => new ClientMistake("create the client", `baseUrl ${what}`, remedy);

/** URL parsers find user info in `http:me:pw@host` and `http:\\\\me@host`, too. */
const hasUserInfo = (address: string): boolean => /^\s*(?:[a-z]+:)?[\\/]*[^\\/]*@/i.test(address);
