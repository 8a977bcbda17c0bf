// The mock, for a test or a program; `@weibo-kit/mock/serve` opens a port for it.
export type { Entry } from "./exchange.ts";
export { MockMistake } from "./mistake.ts";
export { createMock, type Mock } from "./mock.ts";
export type { MockSettings } from "./settings.ts";
