// A target made of one function, that costs money and counts what it is sent.
import type { Target } from "../src/index.ts";

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** @param answer takes the number of earlier calls */
export function targetOf(answer: (count: number, path: string) => Reply): {
  readonly target: Target;
  readonly sent: () => number;
} {
  let sent = 0;
  const target: Target = {
    name: "https://api.example.com",
    base: "https://api.example.com",
    isFree: false,
    upstreams: ["justone"],
    dialect: "current",
    faults: "none",
    people: {},
    secrets: ["secret"],
    send: async ({ path }) => {
      const count = sent;
      sent += 1;
      const { status, body } = answer(count, path);
      const text = JSON.stringify(body);
      return { status, type: "application/json", text, json: body, request: path };
    },
  };
  return { target, sent: () => sent };
}
