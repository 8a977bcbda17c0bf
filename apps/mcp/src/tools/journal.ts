// `journal`: the calls of the session, the newest last.
import { z } from "zod";
import { defineTool } from "../tool.ts";

const most = 100;
/** In characters: a path with its usual parameters. */
const LONGEST_URL = 300;

const input = z.strictObject({
  code: z.int().describe("only calls that were answered with this code; 0 is success").optional(),
  operation: z.string().describe("only calls of this operation, such as get-fans").optional(),
  by: z
    .enum(["refusal", "rule", "limit", "fixture", "world", "mistake", "bug"])
    .describe("only calls that this decided")
    .optional(),
  before: z.int().describe("only calls with a smaller count").optional(),
  limit: z.int().min(1).max(most).default(20),
});

const entry = z.object({
  count: z.number(),
  at: z.string(),
  status: z.number(),
  code: z.number(),
  operation: z.string(),
  url: z.string().transform((url) => (url.length > LONGEST_URL ? `${url.slice(0, LONGEST_URL)}…` : url)),
  by: z.string(),
  because: z.string(),
});

/** Shows what the session's calls met. */
export const journal = defineTool({
  name: "journal",
  description:
    "Show the calls of this session that reached the mock, the newest last: status, code, and what decided each answer.",
  input,
  changes: false,
  run: async (session, { limit, before = Number.POSITIVE_INFINITY, ...filters }) => {
    const query = Object.entries(filters).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    const answer = z.object({ entries: z.array(entry) });
    const { entries } = await session.control("GET", `/journal?${query.join("&")}`, answer);
    const fitting = entries.filter(({ count }) => count < before);
    const shown = fitting.slice(-limit);
    const [oldest] = shown;
    const isAll = query.length === 0 && before === Number.POSITIVE_INFINITY;
    const note = isAll ? session.calls : "No call of this session fits; without filters all are shown.";
    if (oldest === undefined) return { calls: 0, entries: [], note };
    const left = fitting.length - shown.length;
    const more = `${left} earlier calls: "before": ${oldest.count} shows them, at most ${most} at once.`;
    return { calls: fitting.length, entries: shown, ...(left === 0 ? {} : { more }) };
  },
});
