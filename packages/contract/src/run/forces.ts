// Whether faults can be forced: a mock of this project says so at GET /__mock/health, for one call.
import { at } from "../json/at.ts";
import type { Target } from "../target.ts";
import type { Purse } from "./purse.ts";

const HEALTH = "/__mock/health";

export async function forcesFaults(target: Target, purse: Purse): Promise<boolean> {
  if (target.faults !== "ask") return target.faults === "magic";
  if (!purse.take(`GET ${HEALTH}`)) return false;
  try {
    const got = await target.send({ upstream: "mock", path: HEALTH, credential: "none" });
    return "json" in got && at(got.json, "ok") === true && typeof at(got.json, "seed") === "number";
  } catch {
    return false;
  }
}
