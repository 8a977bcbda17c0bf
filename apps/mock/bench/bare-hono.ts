// The server that the command's start is compared with: Hono on Node.js, with one route.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono().get("*", (context) => context.json({ code: 0 }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
