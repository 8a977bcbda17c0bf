// What the toy refuses with.
import type { Fault } from "../../src/exchange/fault.ts";

export const noKey: Fault = { code: 7, name: "noKey", message: "no key" };
export const noSuchUser: Fault = { code: 8, name: "noSuchUser", message: "no such user" };
export const badInput: Fault = { code: 9, name: "badInput", message: "bad input" };
export const tooFast: Fault = { code: 777, name: "tooFast", message: "too fast" };
export const noPath: Fault = { code: 10, name: "noPath", message: "no such path" };

export const faults = new Map([noKey, noSuchUser, badInput, tooFast, noPath].map((fault) => [fault.code, fault]));
