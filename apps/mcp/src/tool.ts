// A tool as its file writes it, and how it becomes one of the server's.
import type { McpServer } from "@modelcontextprotocol/server";
import type { z } from "zod";
import type { Session } from "./session.ts";

/** A tool: its input is checked before it runs, its result becomes one line of JSON. */
export interface Tool<Input extends object> {
  readonly name: string;
  /** For the model that chooses among tools. */
  readonly description: string;
  readonly input: z.ZodType<Input>;
  /** Whether it changes the session's tenant, or calls a server. */
  readonly changes: boolean;
  /** @throws an error whose message becomes the tool's error */
  run(session: Session, input: Input): Promise<object>;
}

/** Ties the input of `run` to the schema. */
export const defineTool = <Input extends object>(tool: Tool<Input>): Tool<Input> => tool;

/**
 * Registers a tool.
 *
 * @param open gives the session; it is opened at the first call, and again after a failure
 */
export function register<Input extends object>(
  server: McpServer,
  { name, description, input, changes, run }: Tool<Input>,
  open: () => Promise<Session>,
): void {
  const annotations = { readOnlyHint: !changes, destructiveHint: false, openWorldHint: false };
  server.registerTool(name, { description, inputSchema: input, annotations }, async (given: Input) => {
    const result = await run(await open(), given);
    return { content: [{ type: "text", text: JSON.stringify(result) }] };
  });
}
