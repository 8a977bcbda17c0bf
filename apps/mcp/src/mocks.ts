// The mock of a session: the one at WEIBO_KIT_URL, or one of this process.
import { createMock } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { ToolMistake } from "./mistake.ts";
import { type Ask, Session } from "./session.ts";

/** In milliseconds: control routes answer from memory. */
const TIMEOUT = 30_000;

/** An open session, and how it ends. */
export interface Opened {
  readonly session: Session;
  close(): Promise<void>;
}

/**
 * Opens a session in the mock at an address; without one, in a mock of its own on a free port of this machine.
 *
 * @throws {ToolMistake} for an address that is none, or where no mock answers
 */
export async function openSession(address: string | undefined): Promise<Opened> {
  if (address !== undefined && address !== "") {
    const base = baseOf(address);
    const session = await Session.open(base, asking(base));
    return { session, close: () => session.close() };
  }
  const mock = createMock();
  const served = await serve(mock, { port: 0 });
  const session = await Session.open(served.url, async (path, init) => mock.request(path, init));
  return { session, close: () => served.close() };
}

const asking =
  (base: string): Ask =>
  (path, init) =>
    fetch(base + path, { ...init, redirect: "manual", signal: AbortSignal.timeout(TIMEOUT) });

function baseOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username + url.password + url.search === "") {
    return url.href.replace(/\/+$/, "");
  }
  const cause = "WEIBO_KIT_URL is no http address without a password and a query";
  throw new ToolMistake("open a session", cause, "Try http://127.0.0.1:4010.");
}
