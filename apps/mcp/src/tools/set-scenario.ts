// `set_scenario`: what goes wrong with the session's calls from now on.

import { scenarios } from "@weibo-kit/mock";
import { z } from "zod";
import { ToolMistake } from "../mistake.ts";
import { defineTool } from "../tool.ts";

const names = Object.keys(scenarios);

const input = z.strictObject({
  scenario: z.string().describe("the name of a built-in scenario").optional(),
  rules: z
    .array(z.looseObject({}))
    .describe('rules of your own: [{"when": {"nth": 3}, "then": {"fault": 302}}]')
    .optional(),
  limits: z
    .record(z.string(), z.unknown())
    .describe('limits of the account: {"perDay": 3}, {"balance": "0.30"}; {} removes them')
    .optional(),
});

const settings = z.object({
  scenario: z.string(),
  about: z.string().optional(),
  limits: z.unknown(),
  clock: z.string(),
});

/** Sets scenario, rules or limits of the session's tenant. */
export const setScenario = defineTool({
  name: "set_scenario",
  description: `Set what goes wrong with the calls of this session: a built-in scenario, rules of your own, or limits. "calm" is nothing. Built in: ${names.join(", ")}.`,
  input,
  changes: true,
  run: async (session, { scenario, rules, limits }) => {
    if (scenario !== undefined && rules !== undefined)
      throw new ToolMistake("set a scenario", "both a name and rules are given", "Give one of them.");
    if (scenario === undefined && rules === undefined && limits === undefined)
      throw new ToolMistake("set a scenario", "nothing is given", `Known scenarios: ${names.join(", ")}.`);
    if (limits !== undefined) await session.control("PUT", "/limits", settings, limits);
    if (scenario !== undefined) await session.control("PUT", "/scenario", settings, { scenario });
    if (rules !== undefined) await session.control("PUT", "/scenario", settings, { rules });
    return { ...(await session.control("GET", "/scenario", settings)), note: session.calls };
  },
});
