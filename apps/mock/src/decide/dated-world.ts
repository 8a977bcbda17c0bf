// The world on the date of a call: one date for all calls, or the clock's.
import type { World } from "@weibo-kit/world";
import { LruCache } from "../units/lru-cache.ts";

/** The date of the world: the `clock`'s, minute by minute, or one moment in milliseconds since 1970. */
export type WorldDate = "clock" | number;

/** The world as it is at a time, in milliseconds since 1970. */
export type WorldAt = (at: number) => World;

/** In milliseconds. Within a minute no facts change, so that pages can be cached. */
const STEP = 60_000;
/** As many tenants can have clocks of their own before views are made anew for each call. */
const VIEWS = 16;

/** @param date undefined: the world's own */
export function datedWorld(world: World, date: WorldDate | undefined): WorldAt {
  if (date === undefined) return () => world;
  if (date !== "clock") {
    const view = world.at(date / 1000);
    return () => view;
  }
  const views = new LruCache<World>(VIEWS);
  let latest = { minute: Number.NaN, view: world };
  return (at) => {
    const minute = Math.floor(at / STEP);
    if (minute !== latest.minute)
      latest = { minute, view: views.use(String(minute), () => world.at((minute * STEP) / 1000)) };
    return latest.view;
  };
}
