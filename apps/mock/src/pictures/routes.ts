// `/__mock/avatar/:uid.svg`: the generated avatar of any user.
import type { World } from "@weibo-kit/world";
import { Hono } from "hono";
import { avatar } from "./avatar.ts";

/** Routes relative to `/__mock/avatar`. */
export function pictureRoutes(world: World): Hono {
  const app = new Hono();
  app.get("/:file{[0-9]+\\.svg}", (context) => {
    const uid = Number.parseInt(context.req.param("file"), 10);
    if (!world.has(uid))
      return context.json({ mistake: `Failed to draw an avatar: no user has the uid ${uid} in this world.` }, 404);
    const headers = { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" };
    return context.body(avatar(world.user(uid)), 200, headers);
  });
  return app;
}
