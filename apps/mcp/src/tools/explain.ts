// `explain`: what would answer a call, and why.
import { z } from "zod";
import { defineTool } from "../tool.ts";

/** Explains a call; nothing is called or recorded. */
export const explain = defineTool({
  name: "explain",
  description:
    "Explain what the mock would answer to a call of this session, and which rule, limit, fixture or world decides. Nothing is recorded.",
  input: z.strictObject({
    url: z
      .string()
      .min(1)
      .describe("a path with its query, or a whole address: /api/weibo/get-fans/v1?token=any&uid=302"),
  }),
  changes: false,
  run: (session, { url }) =>
    session.control("GET", `/explain?url=${encodeURIComponent(url)}`, z.looseObject({ by: z.string() })),
});
