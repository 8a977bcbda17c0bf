// A server as a target, over the network or in this process.
import { type Answer, jsonIn, type Missing } from "../answer.ts";
import type { Upstream } from "../ask.ts";
import { type Dialect, dialects } from "../facts.ts";
import { textAt } from "../json/at.ts";
import { ContractMistake } from "../mistake.ts";
import type { People, Sent, Target } from "../target.ts";
import { isLoopback } from "./loopback.ts";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ServerSettings {
  /** Token of Just One API. */
  readonly token?: string;
  /** AppKey of the Open Platform. */
  readonly source?: string;
  /** Default: both; for an address that is not loopback, justone. */
  readonly upstreams?: readonly Upstream[];
  /** Default: current. */
  readonly dialect?: Dialect;
  /** Default: a server on this machine is asked, any other can't be forced. */
  readonly faults?: Target["faults"];
  readonly people?: People;
  /** Milliseconds that an answer may take; default 60 000, the least that the documentation advises. */
  readonly timeout?: number;
}

const ANY = "weibo-kit-check";

/** A fetch in this process: `inProcess(createMock().fetch)`. */
export function inProcess(fetch: Fetch, settings: ServerSettings = {}): Target {
  return server("http://in.process", fetch, true, "in process", settings);
}

/**
 * A server at an address. Anything that is not this machine may cost money: it wants `live` and a token.
 *
 * @throws {ContractMistake} before anything is sent.
 */
export function serverAt(address: string, settings: ServerSettings & { readonly live?: boolean } = {}): Target {
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
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new ContractMistake(`check ${address}`, "it is no http address", "Try http://127.0.0.1:4010.");
  }
  const url = new URL(address);
  if (url.username !== "" || url.search !== "") {
    throw new ContractMistake(`check ${url.origin}`, "the address has a password or a query", "Give it without.");
  }
  return `${url.origin}${url.pathname}`.replace(/\/$/, "");
}

function server(base: string, fetch: Fetch, isFree: boolean, name: string, settings: ServerSettings): Target {
  const { token = ANY, source = ANY, dialect = "current", timeout = 60_000 } = settings;
  if (!dialects.includes(dialect)) {
    throw new ContractMistake("check", `dialect is "${dialect}"`, `Known: ${dialects.join(", ")}.`);
  }
  return {
    name,
    base,
    isFree,
    dialect,
    upstreams: settings.upstreams ?? (isFree ? ["justone", "open-v1"] : ["justone"]),
    faults: settings.faults ?? (isFree ? "ask" : "none"),
    people: settings.people ?? {},
    secrets: [token, source].filter((secret) => secret !== ANY),
    send: async (sent) => {
      // A redirect that is followed would be a call that nobody counted.
      const init: RequestInit = { redirect: "manual", signal: AbortSignal.timeout(timeout) };
      const response = await fetch(base + withCredential(sent, token, source), init);
      return read(sent.path, response);
    },
  };
}

function withCredential({ upstream, path, credential }: Sent, token: string, source: string): string {
  if (upstream === "mock" || credential === "none") return path;
  const [name, value] = upstream === "justone" ? ["token", token] : ["source", source];
  const given = credential === "empty" ? "" : encodeURIComponent(value);
  return `${path}${path.includes("?") ? "&" : "?"}${name}=${given}`;
}

async function read(asked: string, response: Response): Promise<Answer | Missing> {
  const text = await response.text();
  const json = jsonIn(text);
  if (response.headers.has("x-mock-mistake") && [404, 501].includes(response.status)) {
    return { missing: `not imitated: ${textAt(json, "mistake") ?? asked}`, why: "condition" };
  }
  return { status: response.status, type: response.headers.get("content-type") ?? "", text, json, asked };
}
