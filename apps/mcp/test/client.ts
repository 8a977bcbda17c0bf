// A client of the bundled server, as its users have one: the SDK's own, over standard input and output.
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { SERVER } from "./bundle.ts";

const resultForm = z.object({ isError: z.boolean().optional(), content: z.tuple([z.object({ text: z.string() })]) });

/** Starts a server for one test. */
export async function startClient(env: Readonly<Record<string, string>> = {}) {
  const client = new Client({ name: "test", version: "0" });
  // What the server writes there is for a person.
  const transport = new StdioClientTransport({ command: "node", args: [SERVER], env, stderr: "ignore" });
  await client.connect(transport);
  onTestFinished(() => client.close());
  const textOf = async (name: string, input: Readonly<Record<string, unknown>>) => {
    const { isError = false, content } = resultForm.parse(await client.callTool({ name, arguments: input }));
    return { isError, text: content[0].text };
  };
  return {
    client,
    /** The result of a tool, as a value. */
    async result(name: string, input: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
      const { isError, text } = await textOf(name, input);
      if (isError) throw new Error(text);
      return JSON.parse(text);
    },
    /** The sentence of a tool that fails. */
    async mistake(name: string, input: Readonly<Record<string, unknown>> = {}): Promise<string> {
      const { isError, text } = await textOf(name, input);
      if (!isError) throw new Error(`no mistake: ${text}`);
      return text;
    },
    /** The address of the mock and the name of the tenant, from the server's instructions. */
    where() {
      const [, url = "", tenant = ""] =
        /Calls to (\S+) belong to this session with the header x-mock-tenant: ([\w-]+)/.exec(
          client.getInstructions() ?? "",
        ) ?? [];
      return { url, tenant };
    },
  };
}

const answerForm = z.object({ code: z.number() });

/** The code of an answer of Just One API. */
export const codeOf = async (response: Response): Promise<number> => answerForm.parse(await response.json()).code;
