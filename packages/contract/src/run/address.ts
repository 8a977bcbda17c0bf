// A call's address for people to repeat it: the credential stands there as a name of a variable.
import type { Ask } from "../ask.ts";

export function addressOf({ upstream, credential }: Ask, asked: string, base: string): string {
  if (credential === "none") return base + asked;
  const [name, variable] = upstream === "justone" ? ["token", "$TOKEN"] : ["source", "$SOURCE"];
  return `${base}${asked}${asked.includes("?") ? "&" : "?"}${name}=${credential === "empty" ? "" : variable}`;
}
