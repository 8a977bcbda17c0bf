// A server as a target, over the network or in this process.
import { isBlockedPort } from "@weibo-kit/types/blocked-ports";
import { bodyText } from "@weibo-kit/types/body-text";
import type { RequestInit, Response } from "@weibo-kit/types/fetch";
import { flag } from "@weibo-kit/types/options";
import { type Answer, type Missing, missing, parseJson } from "../model/answer.ts";
import { ContractMistake } from "../model/mistake.ts";
import type { OutgoingCall, Target } from "../model/target.ts";
import { textAt } from "../read/json-path.ts";
import { upstreams } from "../upstreams/upstreams.ts";
import { decodingTrouble } from "./decoding-trouble.ts";
import { isLoopback } from "./loopback.ts";
import { checkServerSettings, type ServerSettings } from "./server-settings.ts";
import { withTimeLimit } from "./time-limit.ts";

/** A function like `fetch`: the mock's, or an app's own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The credential where none is given. */
const ANY = "weibo-kit-check";

const services = Object.values(upstreams);

/** In bytes, after decompression: many times the size of the largest page. */
const MOST_BYTES = 8 * 2 ** 20;
/** A byte order mark is judged, so it stays in the text. */
const withMark = () => new TextDecoder("utf-8", { ignoreBOM: true });
const tooLarge = () => new Error(`the body is larger than ${MOST_BYTES} bytes`);

/** By the query parameter that they go into. */
type Credentials = Readonly<Record<string, string>>;

/**
 * A fetch in this process; its calls cost nothing.
 *
 * @example
 * await check(inProcess(createMock().fetch));
 */
export function inProcess(fetch: Fetch, settings: ServerSettings = {}): Target {
  checkServerSettings(settings);
  if (typeof fetch !== "function") {
    throw new ContractMistake("check", "there is no fetch to ask", "Give a function: inProcess(createMock().fetch).");
  }
  return server("http://in.process", fetch, true, "in process", settings);
}

/**
 * A server at an address. Calls beyond this machine may cost money, so they need `live` and a token.
 *
 * @throws {ContractMistake} before any call, for an address or settings that cannot be used
 */
export function serverAt(address: string, settings: ServerSettings & { readonly live?: boolean } = {}): Target {
  checkServerSettings(settings, { live: flag });
  const base = baseOf(address);
  const isFree = isLoopback(new URL(base).hostname);
  if (!isFree && !settings.live) {
    throw new ContractMistake(`check ${base}`, "it is not on this machine, so calls may cost money", "Say --live.");
  }
  if (!isFree && !settings.token) {
    throw new ContractMistake(`check ${base}`, "there is no token", "Put one into WEIBO_KIT_TOKEN.");
  }
  return server(base, fetch, isFree, base, settings);
}

function baseOf(address: string): string {
  if (typeof address !== "string") {
    throw new ContractMistake("check", `the address is no text`, "Try http://127.0.0.1:4010.");
  }
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    // Whatever is in front of an "@" may be a password.
    const shown = address.replace(/^.*@/s, "***@").replace(/[?#].*$/s, "");
    // "localhost:4010" parses as an address whose scheme is "localhost:".
    const isHost = /^[\w.-]+:\d+(\/.*)?$/.test(shown) && URL.canParse(`http://${shown}`);
    const remedy = isHost ? `Add the scheme: http://${shown}.` : "Try http://127.0.0.1:4010.";
    throw new ContractMistake(`check ${shown}`, "it is no http address", remedy);
  }
  const url = new URL(address);
  if (url.username + url.password + url.search !== "") {
    throw new ContractMistake(`check ${url.origin}`, "the address has a password or a query", "Give it without.");
  }
  if (url.hash !== "") {
    throw new ContractMistake(`check ${url.origin}`, "the address has a fragment, behind a #", "Give it without.");
  }
  if (isBlockedPort(Number(url.port))) {
    const cause = `fetch refuses the port ${url.port}, as browsers do`;
    throw new ContractMistake(`check ${url.origin}`, cause, "Let the server listen on another port.");
  }
  return `${url.origin}${url.pathname}`.replace(/\/$/, "");
}

function server(base: string, fetch: Fetch, isFree: boolean, name: string, settings: ServerSettings): Target {
  const { token = ANY, source = ANY, dialect = "current", timeout = 60_000 } = settings;
  return {
    name,
    base,
    isFree,
    dialect,
    upstreams: settings.upstreams ?? services.filter(({ isLive }) => isFree || isLive).map(({ name }) => name),
    faults: settings.faults ?? (isFree ? "ask" : "none"),
    people: settings.people ?? {},
    secrets: [token, source].filter((secret) => secret !== ANY),
    send: (call) =>
      withTimeLimit(timeout, async (signal) => {
        // Following a redirect would make a call that the budget does not count.
        const init: RequestInit = { redirect: "manual", signal };
        const response = await fetch(base + withCredential(call, { token, source }), init);
        return read(call.path, response, signal);
      }),
  };
}

function withCredential({ upstream, path, credential }: OutgoingCall, credentials: Credentials): string {
  if (upstream === "mock" || credential === "none") return path;
  const { parameter } = upstreams[upstream].credential;
  const given = credential === "empty" ? "" : encodeURIComponent(credentials[parameter] ?? ANY);
  return `${path}${path.includes("?") ? "&" : "?"}${parameter}=${given}`;
}

async function read(request: string, response: Response, signal: AbortSignal): Promise<Answer | Missing> {
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  let text: string;
  try {
    text = await bodyText(response, MOST_BYTES, tooLarge, signal, withMark());
  } catch (error) {
    const undecoded = decodingTrouble(error, headers.get("content-encoding"));
    if (undecoded === undefined) throw error;
    return { status, type, text: "", json: undefined, undecoded, request };
  }
  const json = parseJson(text);
  if (headers.has("x-mock-mistake") && [404, 501].includes(status)) {
    return missing("not-imitated", textAt(json, "mistake") ?? textAt(json, "message") ?? request);
  }
  return { status, type, text, json, request };
}
