// Whether faults can be forced: a mock of this project shows itself at GET /__mock/health, for one call.
import type { Target } from "../model/target.ts";
import { at } from "../read/json-path.ts";
import type { Budget } from "./budget.ts";

const HEALTH = "/__mock/health";

export async function forcesFaults(target: Target, budget: Budget): Promise<boolean> {
  if (target.faults !== "ask") return target.faults === "magic";
  if (!budget.take(`GET ${HEALTH}`)) return false;
  try {
    const got = await target.send({ upstream: "mock", path: HEALTH, credential: "none" });
    return "json" in got && at(got.json, "ok") === true && typeof at(got.json, "seed") === "number";
  } catch {
    return false;
  }
}
