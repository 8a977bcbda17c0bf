/** A service that the client does not know, in a few lines: nothing outside its own code changes. */
import type { ListPosition } from "@weibo-kit/types/lists";
import { expect, test } from "vitest";
import { createCaller } from "../src/call/caller.ts";
import { ProtocolError } from "../src/errors/protocol-error.ts";
import { RefusedError } from "../src/errors/refused-error.ts";
import { createList } from "../src/lists/list.ts";
import { anything } from "../src/options/checks.ts";
import { createDependencies } from "../src/options/dependencies.ts";
import type { CommonOptions } from "../src/options/options.ts";
import { readForeign } from "../src/read/gateway.ts";
import { objectIn } from "../src/read/json.ts";
import type { Answer, Reading, Upstream } from "../src/upstream.ts";
import { caught } from "./caught-error.ts";
import { json, service } from "./fake-service.ts";
import { virtualClock } from "./virtual-clock.ts";

/** A key in the query, `{ "error": 7 }` for "try again", half a yuan for a call. */
const toy = (key: string): Upstream => ({
  credentials: ["key"],
  operation: () => "toys",
  price: 0.5,
  sign: async ({ url, headers }, remember) => {
    remember(key);
    return { url: `${url}&key=${key}`, headers };
  },
  read: (answer: Answer, scrub): Reading => {
    const { error: code, toys } = objectIn(answer.text) ?? {};
    const info = { status: answer.status, retryable: code === 7 };
    if (Array.isArray(toys)) return { info, billed: "yes" };
    if (typeof code !== "number") return readForeign(answer, [502]);
    return {
      info,
      billed: "no",
      error: (call) => new RefusedError(scrub(answer.text), call, { ...info, code }),
    };
  },
});

interface Toys {
  readonly toys: readonly number[];
  readonly after?: string;
}

const rules = {
  first: { after: undefined },
  items: ({ toys }: Toys) => toys,
  id: (item: unknown) => item,
  isEnd: ({ after }: Toys) => after === undefined,
  next: ({ after }: Toys): ListPosition => ({ after }),
};

function toyClient(options: CommonOptions) {
  const dependencies = createDependencies(toy("toy-secret"), { clock: virtualClock(), ...options });
  const { call } = createCaller(dependencies);
  const toys = createList(
    rules,
    ({ after = "" }: ListPosition, calling) =>
      call("toys", calling, async ({ fetch }, tally) => {
        const response = await fetch(new Request(`http://toys.test/?after=${after}`));
        const broken = (problem: string) => new ProtocolError(problem, tally.info(), {});
        return { content: await response.json(), requestId: undefined, broken };
      }),
    { after: anything },
  );
  return { toys, spent: () => dependencies.budget.spent() };
}

test("a toy upstream has retries, lists, its price, and its key masked", async () => {
  const replies = ['{"error":7}', '{"toys":[1,2],"after":"b"}', '{"toys":[3]}'].map((body) => json(body));
  const [first = json(""), ...rest] = replies;
  const { fetch, requests } = service(first, ...rest);
  const { toys, spent } = toyClient({ fetch });
  const found: number[] = [];
  for await (const it of toys.all({})) found.push(it);
  expect(found).toEqual([1, 2, 3]);
  expect(requests.map(({ search }) => search)).toEqual([
    "?after=&key=toy-secret",
    "?after=&key=toy-secret",
    "?after=b&key=toy-secret",
  ]);
  expect(spent()).toEqual({ tries: 3, billed: 2, unsure: 0, yuan: 1 });
});

test("its refusals are typed errors without the key, and its gateway's page is retried", async () => {
  const { fetch, requests } = service(
    () => new Response("away", { status: 502 }),
    json('{"error":9,"key=":"toy-secret"}'),
  );
  const { toys } = toyClient({ fetch });
  const error = await caught(toys.page({}));
  expect(error).toMatchObject({ kind: "refused", code: 9, attempts: 2, billed: "maybe" });
  expect(error.message).not.toContain("toy-secret");
  expect(requests).toHaveLength(2);
});
