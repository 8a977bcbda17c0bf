/** Parts of a client: methods that a program imports only if it uses them, so that its bundle has no others. */
import type { JustOnePaths } from "@weibo-kit/types";
import type { Client } from "openapi-fetch";
import type { RequestPayload } from "./request-payload.ts";

/** What the methods of a part send their requests with. */
interface PartTools {
  readonly api: Client<JustOnePaths>;
  readonly request: RequestPayload;
}

/** Creates the methods of a part, such as those of `weibo.posts`. */
export type Part<Methods> = (tools: PartTools) => Methods;

/** Parts by the names that they get in the client. */
export type Parts = Readonly<Record<string, Part<object>>>;

/** The methods of parts, by the same names. */
export type MethodsOf<Of extends Parts> = { readonly [Name in keyof Of]: ReturnType<Of[Name]> };
