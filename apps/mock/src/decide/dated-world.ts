// The world on the date of a call: one date for all calls, or the clock's.
import type { World } from "@weibo-kit/world";
import type { TenantWorld } from "../exchange/tenant-world.ts";
import { LruCache } from "../units/lru-cache.ts";

/** The date of the world: the `clock`'s, minute by minute, or one moment in milliseconds since 1970. */
export type WorldDate = "clock" | number;

/** The world of a tenant as it is at a time, in milliseconds since 1970. */
export type WorldAt = (at: number, tenant: Pick<TenantWorld, "world" | "isOwn">) => World;

/** In milliseconds. Within a minute no facts change, so that pages can be cached. */
const STEP = 60_000;
/** As many tenants can have clocks of their own before views are made anew for each call. */
const VIEWS = 16;

/** @param date undefined: the world's own */
export function datedWorld(date: WorldDate | undefined): WorldAt {
  const secondsAt = (world: World, at: number): number => {
    if (date === undefined) return world.date;
    return (date === "clock" ? Math.floor(at / STEP) * STEP : date) / 1000;
  };
  const views = new LruCache<World>(VIEWS);
  let latest: { readonly world: World; readonly seconds: number; readonly view: World } | undefined;
  return (at, { world, isOwn }) => {
    const seconds = secondsAt(world, at);
    // A view of its own for each call: cached pages belong to a view, and one tenant's must not stay in memory.
    if (isOwn) return world.at(seconds);
    if (latest?.world !== world) views.clear();
    if (latest?.world !== world || latest.seconds !== seconds)
      latest = { world, seconds, view: views.use(String(seconds), () => world.at(seconds)) };
    return latest.view;
  };
}
