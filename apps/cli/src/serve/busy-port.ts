// A port that another program has: the mistake names one that is free, in the words in which the command was started.
import { once } from "node:events";
import { createServer } from "node:net";
import { startedAs } from "../command-line/started-as.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

const TRIES = 20;

/** The mistake to throw when the port is in use; undefined when it is not, so that listening failed for another reason. */
export async function busyPort(port: number, host: string): Promise<CommandMistake | undefined> {
  if (await isFree(port, host)) return undefined;
  const free = await firstFree(port + 1, host);
  return new CommandMistake(texts.mistakes.busyPort(`${host}:${port}`, `${startedAs("serve")} --port ${free}`));
}

/** 0 lets the system choose. */
async function firstFree(from: number, host: string): Promise<number> {
  for (let port = from; port < from + TRIES && port < 65_536; port += 1) if (await isFree(port, host)) return port;
  return 0;
}

/** False only where another program listens: other errors are for the real attempt to report. */
async function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, host), "listening");
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "EADDRINUSE");
  } finally {
    server.close();
  }
}
