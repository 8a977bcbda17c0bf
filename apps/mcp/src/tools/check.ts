// `check`: which promises of the services a server keeps. It spends money only with `live`.
import { homedir } from "node:os";
import { join } from "node:path";
import type { CheckSettings, Results, Target } from "@weibo-kit/contract";
import { z } from "zod";
import { ToolMistake } from "../mistake.ts";
import type { Session } from "../session.ts";
import { defineTool } from "../tool.ts";

/** The contract kit, which only this tool imports, so that the server starts sooner. */
type Kit = typeof import("@weibo-kit/contract");

const shown = 10;
const shownReasons = 3;
/** Calls of a live check on a day, unless more are asked for. */
const liveCalls = 25;

const input = z.strictObject({
  address: z.string().describe("a server, such as http://127.0.0.1:3000; default: the session's mock").optional(),
  only: z.array(z.string()).describe("parts of case ids, such as get-fans; default: all cases").optional(),
  level: z.enum(["must", "should", "may"]).describe("the least binding level; may is all").default("may"),
  live: z.boolean().describe("allows paid calls to a server beyond this machine; ask the user first").default(false),
  maxCalls: z.int().min(1).describe(`calls of a day to a server beyond this machine; default ${liveCalls}`).optional(),
});

/** Checks a server. */
export const check = defineTool({
  name: "check",
  description:
    "Check which promises of the Weibo services a server keeps: the mock, a stub of your own, or, with live, the real service. Only servers on this machine are called without live.",
  input,
  changes: true,
  run: async (session, given) => {
    const kit = await import("@weibo-kit/contract");
    const target = targetOf(kit, session, given.address ?? session.url, given.live);
    try {
      return briefly(kit, await kit.check(target, settingsFor(kit, target, given)));
    } finally {
      if (target.base === session.url) await session.forget(credentialOf(session));
    }
  },
});

/** On this machine, the calls have a tenant of their own, so that they are in no session's journal and bill. */
const credentialOf = ({ tenant }: Session): string => `${tenant}-check`;

function targetOf(kit: Kit, session: Session, address: string, isLive: boolean): Target {
  const credential = credentialOf(session);
  // Nothing is sent yet: it is only looked at, whether the address is on this machine.
  const target = kit.serverAt(address, { live: true, token: credential, source: credential });
  if (target.isFree) return target;
  if (!isLive) {
    const cause = "it is not on this machine, so calls may cost money";
    throw new ToolMistake(`check ${target.base}`, cause, 'Ask the user, then set "live": true.');
  }
  const token = process.env.WEIBO_KIT_TOKEN || undefined;
  if (token !== undefined) return kit.serverAt(address, { live: true, token });
  const remedy = "The user puts one into WEIBO_KIT_TOKEN in the configuration of this server.";
  throw new ToolMistake(`check ${target.base}`, "there is no token", remedy);
}

/** Paid calls are counted over all sessions of a day, in the folder of the user. */
function settingsFor(kit: Kit, { isFree, base }: Target, given: z.output<typeof input>): CheckSettings {
  const { level, only = [""], maxCalls = liveCalls } = given;
  const levels = kit.levels.slice(0, kit.levels.indexOf(level) + 1);
  const cases = kit.catalogue.filter((it) => levels.includes(it.level) && only.some((text) => it.id.includes(text)));
  if (cases.length === 0) {
    const remedy = "Try an operation, such as get-fans, or level may.";
    throw new ToolMistake("check", `no case of level ${level} has ${only.join(" or ")} in its id`, remedy);
  }
  const ledger = () => kit.openLedger(join(homedir(), ".weibo-kit", "ledger"), new URL(base).host);
  return { cases, ...(isFree ? {} : { maxCalls, ledger: ledger() }) };
}

function briefly(kit: Kit, { target, isFree, verdicts, calls, ended }: Results): object {
  const broken = verdicts.filter(({ is, known }) => is === "broken" && known === undefined);
  const first = broken
    .slice(0, shown)
    .map(({ id, promise, because, calls: [call] }) => ({ id, promise, because, call }));
  const left = broken.length - first.length;
  const unchecked = verdicts.flatMap(({ is, because }) =>
    is === "not checked" && because !== undefined ? [because] : [],
  );
  if (unchecked.length === verdicts.length && unchecked[0] !== undefined) {
    const remedy = "Start the server, or correct the address.";
    throw new ToolMistake(`check ${target}`, `nothing could be checked (${unchecked[0]})`, remedy);
  }
  return {
    target,
    ...kit.countsOf(verdicts),
    calls: calls.sent,
    ...(isFree ? {} : { billed: kit.yuan(calls.billed) }),
    ...(ended === undefined ? {} : { ended: ended.because }),
    brokenPromises: first,
    ...(unchecked.length === 0 ? {} : { notCheckedBecause: [...new Set(unchecked)].slice(0, shownReasons) }),
    ...(left === 0 ? {} : { more: `${left} more are broken: "only" narrows the check down.` }),
  };
}
