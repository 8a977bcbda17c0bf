// `advance_clock`: moves the session's clock, so that limits of a day or a minute end at once.
import { z } from "zod";
import { defineTool } from "../tool.ts";

/** Moves the clock of the session's tenant. */
export const advanceClock = defineTool({
  name: "advance_clock",
  description: "Move the clock of this session ahead, so that quotas, rate limits and tokens run out or renew at once.",
  input: z.strictObject({
    advance: z.string().describe('a duration: "30s", "10m", "1d"').optional(),
    to: z.string().describe("or a time: 2026-07-29T00:00:00+08:00").optional(),
  }),
  changes: true,
  run: (session, given) => session.control("POST", "/clock", z.object({ clock: z.string() }), given),
});
