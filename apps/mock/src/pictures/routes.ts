// `/__mock/avatar/:uid.svg`: the generated avatar of any user; `/__mock/picture/:name.svg`: a picture for any name.
import type { World } from "@weibo-kit/world";
import { Hono } from "hono";
import { avatar } from "./avatar.ts";
import { picture } from "./picture.ts";

const HEADERS = { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" };

/** Routes relative to `/__mock`. @param worldNow with everybody's people */
export function pictureRoutes(worldNow: () => World): Hono {
  const app = new Hono();
  app.get("/avatar/:file{[0-9]+\\.svg}", (context) => {
    const uid = Number.parseInt(context.req.param("file"), 10);
    const world = worldNow();
    if (!world.has(uid))
      return context.json({ mistake: `Failed to draw an avatar: no user has the uid ${uid} in this world.` }, 404);
    return context.body(avatar(world.user(uid)), 200, HEADERS);
  });
  app.get("/picture/:file{[\\w-]*\\.svg}", (context) => context.body(picture(context.req.param("file")), 200, HEADERS));
  return app;
}
