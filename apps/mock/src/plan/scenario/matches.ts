// Whether a rule applies to a call: every condition of its `when` must hold.
import { draw } from "../../chance/draw.ts";
import type { Call } from "../../exchange/operation.ts";
import type { Tally } from "../../exchange/tally.ts";
import type { PageRange } from "../../units/page-range.ts";
import type { CompiledRule } from "./compile.ts";
import type { Nth } from "./rule.ts";

export function matches({ when, pages, seed, salt }: CompiledRule, call: Call, token: string, tally: Tally): boolean {
  const { operation, uid, nth, chance } = when;
  if (operation !== undefined && operation !== call.operation.name) return false;
  if (when.token !== undefined && when.token !== token) return false;
  if (pages !== undefined && !isWithin(pages, Number(call.input.page))) return false;
  if (uid !== undefined && !call.operation.users.some((name) => String(call.input[name]) === String(uid))) return false;
  const place = 1 + (operation === undefined ? tally.calls : (tally.of(operation)?.calls ?? 0));
  if (nth !== undefined && !isIn(nth, place)) return false;
  return chance === undefined || draw(seed, token, place, salt) < chance;
}

const isWithin = ({ from, to }: PageRange, page: number): boolean => from <= page && page <= to;

function isIn(nth: Nth, place: number): boolean {
  if (typeof nth === "number") return place === nth;
  if ("every" in nth) return place % nth.every === 0;
  return nth.from <= place && place <= (nth.to ?? place);
}
