// A session: one mock, and the one tenant in it that belongs to this client.
import { z } from "zod";
import { ToolMistake } from "./mistake.ts";

/** Asks a mock: a path and what is sent to it. */
export type Ask = (path: string, init: AskInit) => Promise<Response>;

/** The part of a request that control routes look at. */
interface AskInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const tenantAnswer = z.object({ tenant: z.string(), secret: z.string() });
const healthAnswer = z.object({ seed: z.number(), population: z.number().optional() });
const mistakeAnswer = z.object({ mistake: z.string() });

/** A tenant of a mock, opened by its secret. Parallel sessions have different ones. */
export class Session {
  /** Of the mock, `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The name of the tenant. */
  readonly tenant: string;
  /** Of the mock's world. */
  readonly world: z.output<typeof healthAnswer>;
  readonly #ask: Ask;
  readonly #secret: string;

  private constructor(url: string, ask: Ask, tenant: z.output<typeof tenantAnswer>, world: Session["world"]) {
    this.url = url;
    this.tenant = tenant.tenant;
    this.world = world;
    this.#ask = ask;
    this.#secret = tenant.secret;
  }

  /**
   * Makes a fresh tenant in a mock.
   *
   * @param url of the mock, as answers show it
   * @throws {ToolMistake} when no mock answers there, or it refuses
   */
  static async open(url: string, ask: Ask): Promise<Session> {
    const world = await answerOf(url, healthAnswer, () => ask("/__mock/health", { method: "GET", headers: {} }));
    const tenant = await answerOf(url, tenantAnswer, () => ask("/__mock/tenants", { method: "POST", headers: {} }));
    return new Session(url, ask, tenant, world);
  }

  /** How a call becomes one of this session's. */
  get calls(): string {
    return `Calls to ${this.url} belong to this session with the header x-mock-tenant: ${this.tenant}, or with token=${this.tenant}.`;
  }

  /**
   * Asks a control route about this tenant.
   *
   * @param path below `/__mock`, with its query
   * @throws {ToolMistake} with the mock's own sentence where it refuses
   */
  async control<Answer>(method: string, path: string, answer: z.ZodType<Answer>, body?: object): Promise<Answer> {
    const target = `/__mock${path}${path.includes("?") ? "&" : "?"}token=${encodeURIComponent(this.tenant)}`;
    const headers = { authorization: `Bearer ${this.#secret}`, "content-type": "application/json" };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return answerOf(this.url, answer, () => this.#ask(target, { method, headers, ...sent }));
  }

  /** Removes the tenant; a mock that has ended has none any more. */
  async close(): Promise<void> {
    await this.#end(this.tenant, this.#secret);
  }

  /** Removes the traces of calls that were made under another name, which is their credential. */
  async forget(name: string): Promise<void> {
    await this.#end(name, name);
  }

  async #end(name: string, secret: string): Promise<void> {
    const init = { method: "DELETE", headers: { authorization: `Bearer ${secret}` } };
    await this.#ask(`/__mock/tenants?token=${encodeURIComponent(name)}`, init).catch(() => undefined);
  }
}

async function answerOf<Answer>(url: string, form: z.ZodType<Answer>, ask: () => Promise<Response>): Promise<Answer> {
  const remedy = "Start it (npx weibo-kit serve), correct WEIBO_KIT_URL, or unset it for a mock of this server's own.";
  const response = await ask().catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const words = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new ToolMistake(`reach the mock at ${url}`, words, remedy);
  });
  const json: unknown = await response.json().catch(() => undefined);
  const refused = mistakeAnswer.safeParse(json);
  if (refused.success) throw new Error(refused.data.mistake);
  const read = form.safeParse(json);
  if (response.ok && read.success) return read.data;
  throw new ToolMistake(`reach the mock at ${url}`, `it answers ${response.status} like no mock of weibo-kit`, remedy);
}
