// A record comes back from the ring as it was added, each column of it.
import { expect, test } from "vitest";
import type { CallRecord } from "./columns.ts";
import { Ring } from "./ring.ts";

const recordOf = (count: number): CallRecord => ({
  count,
  nth: count + 1,
  answered: count + 6,
  known: count + 7,
  at: count + 2,
  status: count + 3,
  code: count + 4,
  cost: count + 5,
  milliseconds: count + 0.25,
  url: `/path?nth=${count}`,
  input: `{"nth":${count}}`,
  origin: `http://host-${count}`,
  because: `because ${count}`,
  lost: `lost ${count}`,
  operation: { upstream: "justone", name: `operation ${count}` },
  method: `METHOD${count}`,
  token: `#${count}`,
  by: count % 2 === 0 ? "world" : "rule",
  plan: { delay: count },
  mutated: [`mutated ${count}`],
  isLast: count % 2 === 0,
});

test("past its size the newest records replace the oldest, and each comes back whole", () => {
  const ring = new Ring(3);
  for (let count = 1; count <= 5; count += 1) ring.add(recordOf(count));
  const places = ring.places(() => true);
  expect(places.map((place) => ring.at(place))).toEqual([3, 4, 5].map(recordOf));
  expect(places.map((place) => ring.countAt(place))).toEqual([3, 4, 5]);
});

test("the calls of other tokens can be removed", () => {
  const ring = new Ring(3);
  for (let count = 1; count <= 4; count += 1) ring.add(recordOf(count));
  ring.keep((token) => token !== "#3");
  expect(ring.places(() => true).map((place) => ring.at(place))).toEqual([2, 4].map(recordOf));
  ring.add(recordOf(5));
  expect(ring.places(() => true).map((place) => ring.countAt(place))).toEqual([2, 4, 5]);
});
