// The types of `fetch`: the global ones where Node.js or the DOM declares them, else small ones with what is used here.
// So an app gets the very types of its platform, and one that declares neither platform compiles too.

/** The instances of a global class, or the alternative where none is declared. */
type Instance<Name extends string, Alternative> = typeof globalThis extends {
  readonly [Global in Name]: { readonly prototype: infer Declared };
}
  ? Declared
  : Alternative;

interface SmallHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
  keys(): IterableIterator<string>;
}

interface SmallSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

interface SmallBody {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** What a request and an answer have in common. */
interface SmallMessage {
  readonly url: string;
  readonly headers: Headers;
  readonly body: SmallBody | null;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

interface SmallRequest extends SmallMessage {
  readonly method: string;
  readonly signal: AbortSignal;
}

interface SmallResponse extends SmallMessage {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
}

interface SmallInit {
  method?: string;
  headers?: Headers | Record<string, string>;
  body?: string | Uint8Array | null;
  redirect?: "error" | "follow" | "manual";
  signal?: AbortSignal | null;
}

interface SmallUrl {
  readonly href: string;
  toString(): string;
}

/** The global `AbortSignal`. */
export type AbortSignal = Instance<"AbortSignal", SmallSignal>;

/** The global `Headers`. */
export type Headers = Instance<"Headers", SmallHeaders>;

/** The global `Request`. */
export type Request = Instance<"Request", SmallRequest>;

/** The global `Response`. */
export type Response = Instance<"Response", SmallResponse>;

/** The global `URL`. */
export type URL = Instance<"URL", SmallUrl>;

/** The global `RequestInit`: being an interface and no class, it is read off the constructor of `Request`. */
export type RequestInit = typeof globalThis extends {
  readonly Request: new (input: never, init?: infer Declared) => unknown;
}
  ? NonNullable<Declared>
  : SmallInit;
