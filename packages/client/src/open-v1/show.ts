/** One user: `users.show`. */
import type { OpenV1Paths, V1User } from "@weibo-kit/types";
import { type ChecksOf, text } from "@weibo-kit/types/options";
import type { Client } from "openapi-fetch";
import type { Caller } from "../call/caller.ts";
import { fromCaller } from "../call/from-caller.ts";
import { InvalidPayloadError } from "../errors/invalid-payload-error.ts";
import { ProtocolError } from "../errors/protocol-error.ts";
import { check, uid } from "../options/checks.ts";
import type { Dependencies } from "../options/dependencies.ts";
import type { CallOptions } from "../options/options.ts";

/** Which user, by exactly one parameter: the platform does not document which of several it prefers. */
export type Selector =
  /** Uid or nickname; a nickname of digits is ambiguous. */
  | { readonly id: string; readonly user_id?: never; readonly screen_name?: never }
  | { readonly user_id: number; readonly id?: never; readonly screen_name?: never }
  | { readonly screen_name: string; readonly id?: never; readonly user_id?: never };

/** Requests one user. */
export type Show = (selector: Selector, options?: CallOptions) => Promise<V1User>;

const OPERATION = "users-show";
const SELECTOR: ChecksOf<Selector> = { id: uid, user_id: uid, screen_name: text };

/** Creates `users.show`. */
export function createShow({ validate, secrets }: Dependencies, caller: Caller, api: Client<OpenV1Paths>): Show {
  const show: Show = async (selector, options = {}) => {
    const traced = fromCaller(show);
    check(selector, SELECTOR, "parameter", `call ${OPERATION}`);
    const work = caller.call(OPERATION, options, async (init, call) => {
      const { data: user, response } = await (selector.id === undefined
        ? api.GET("/users/show.json", { params: { query: queryOf(selector) }, ...init })
        : api.GET("/users/show/{id}.json", { params: { path: { id: selector.id } }, ...init }));
      const info = { status: response.status };
      if (user?.id === undefined) throw new ProtocolError("something that is no user", call.info(), info);
      const problem = validate?.(OPERATION, user);
      if (problem) throw new InvalidPayloadError(secrets.text(problem), call.info(), info);
      return user;
    });
    return traced(work);
  };
  return show;
}

function queryOf({ user_id, screen_name }: Selector) {
  if (user_id !== undefined) return { user_id };
  return screen_name === undefined ? {} : { screen_name };
}
