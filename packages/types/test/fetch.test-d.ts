/** The types of `fetch` are the global ones; `tsc` is the judge. `.ci/typings` asks the same of the packed types. */
import { expectTypeOf } from "vitest";
import type * as ours from "../src/fetch.ts";

expectTypeOf<ours.AbortSignal>().toEqualTypeOf<AbortSignal>();
expectTypeOf<ours.Headers>().toEqualTypeOf<Headers>();
expectTypeOf<ours.Request>().toEqualTypeOf<Request>();
expectTypeOf<ours.RequestInit>().toEqualTypeOf<RequestInit>();
expectTypeOf<ours.Response>().toEqualTypeOf<Response>();
expectTypeOf<ours.URL>().toEqualTypeOf<URL>();
