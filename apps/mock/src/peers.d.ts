// As much of msw and Playwright as the entries for them use: installing both here would be 44 MB for each newcomer. An app
// that uses the entries has the real ones; the continuous integration compiles and runs the entries with those.

declare module "msw" {
  export interface HttpHandler {
    readonly info: object;
  }
  export const http: {
    all(path: string, resolver: (info: { readonly request: Request }) => Promise<Response>): HttpHandler;
  };
}

declare module "@playwright/test" {
  interface PageRequest {
    url(): string;
    method(): string;
    allHeaders(): Promise<Record<string, string>>;
    postData(): string | null;
  }
  interface Answer {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: Buffer;
  }
  export interface Route {
    request(): PageRequest;
    fulfill(answer: Answer): Promise<void>;
    abort(reason: "connectionreset"): Promise<void>;
  }
  interface BrowserContext {
    route(url: string, handler: (route: Route) => Promise<void>): Promise<void>;
  }
  export interface PlaywrightTestArgs {
    readonly context: BrowserContext;
  }
  export interface PlaywrightTestOptions {
    readonly baseURL: string | undefined;
  }
  export interface PlaywrightWorkerArgs {
    readonly browserName: string;
  }
  export interface PlaywrightWorkerOptions {
    readonly headless: boolean;
  }
  interface TestInfo {
    readonly status?: string;
    readonly expectedStatus: string;
  }
  type Fixture<Value, Args> =
    | ((args: Args, use: (value: Value) => Promise<void>, info: TestInfo) => Promise<void>)
    | [Value, { readonly option: true }];
  export interface TestType<TestArgs, WorkerArgs> {
    extend<Added extends object>(
      fixtures: {
        readonly [Name in keyof (Added & TestArgs)]?: Fixture<(Added & TestArgs)[Name], Added & TestArgs & WorkerArgs>;
      },
    ): TestType<TestArgs & Added, WorkerArgs>;
  }
  export const test: TestType<
    PlaywrightTestArgs & PlaywrightTestOptions,
    PlaywrightWorkerArgs & PlaywrightWorkerOptions
  >;
  /** Playwright's own assertions. */
  export const expect: object;
}
