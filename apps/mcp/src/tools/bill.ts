// `bill`: what the session's calls would have cost with the real services.
import { z } from "zod";
import { defineTool } from "../tool.ts";

const answer = z.object({
  currency: z.string(),
  calls: z.number(),
  billed: z.number(),
  total: z.string(),
  operations: z.array(z.object({ operation: z.string(), calls: z.number(), billed: z.number(), total: z.string() })),
});

/** Shows the costs of the session's tenant. */
export const bill = defineTool({
  name: "bill",
  description: "Show what the calls of this session would have cost with the real services, by operation.",
  input: z.strictObject({}),
  changes: false,
  run: async (session) => {
    const costs = await session.control("GET", "/bill", answer);
    return costs.calls === 0 ? { ...costs, note: session.calls } : costs;
  },
});
