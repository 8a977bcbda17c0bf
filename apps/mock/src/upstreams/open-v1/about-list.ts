// The first step of every list: find its owner, by default the caller, or refuse.
import type { LazyUser, People, Uid, World } from "@weibo-kit/world";
import type { Occasion } from "../../exchange/operation.ts";
import type { Outcome } from "../../exchange/outcome.ts";
import { callerOf } from "./caller.ts";
import { type Page, type Paging, pageOf } from "./cursor.ts";
import { badParameter, noSuchUser } from "./faults.ts";
import { findUser, isAnybodyNamed, type Selectors } from "./find-user.ts";

/** All of it in one type of its own: what is an interface can't be an `Input`. */
type ListCall = Pick<Selectors & Paging, keyof (Selectors & Paging)>;
type Shown = (caller: Uid, owner: LazyUser, world: World) => People;
type ListAnswer = (call: ListCall, world: World, occasion: Occasion) => Outcome;

export const aboutList =
  (shown: Shown, payload: (page: Page, world: World) => object): ListAnswer =>
  (call, world, { credential }) => {
    // A cursor beyond these was rounded when it was read, so that the one before it can't be computed.
    if (!Number.isSafeInteger(call.cursor)) return { fault: badParameter };
    const caller = callerOf(world, credential);
    const owner = isAnybodyNamed(call) ? findUser(world, call) : world.lazyUser(caller);
    if (owner === undefined) return { fault: noSuchUser };
    return { payload: payload(pageOf(shown(caller, owner, world), call), world) };
  };
