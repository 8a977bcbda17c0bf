// How long the lists and reports of a full journal take, and how long they keep the event loop from other calls at most,
// in CPU time of the process: `tsx bench/lists.ts`.
import { createMock } from "../src/index.ts";

const FANS = "/api/weibo/get-fans/v1?uid=1234567890";
/** What fills the journal: the request with a number. */
const journals: Readonly<Record<string, (call: number) => string>> = {
  "one tenant, URLs of 2 kB": (call) => `${FANS}&token=a&page=${call % 200}&more=${"x".repeat(1_800)}`,
  "one tenant, URLs with 320 encoded parameters": (call) => `${FANS}&token=a${"&%78=1".repeat(316)}&n=${call}`,
  "one tenant, each call another user": (call) => `/api/weibo/get-user-detail/v3?token=a&uid=${1e9 + call}`,
  "2,000 tenants": (call) => `${FANS}&token=t${call % 2_000}&page=${call % 200}`,
};
const LISTS = ["journal", "manners", "manners?format=junit", "near-misses", "schedule?token=a", "bill"];
const ENTRIES = 10_000;

/** Gives a function that ends the watch and returns the longest turn of the event loop, in milliseconds of CPU. */
function watch(): () => number {
  let longest = 0;
  let isOver = false;
  let last = process.cpuUsage();
  const turn = () => {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1_000);
    last = process.cpuUsage();
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return longest;
  };
}

console.log("| journal of 10,000 entries | list | whole, ms | longest turn of the loop, ms (≤ 50) |");
console.log("|---|---|---:|---:|");
for (const [name, path] of Object.entries(journals)) {
  const mock = createMock({ clock: () => 0, journalSize: ENTRIES });
  for (let call = 0; call < ENTRIES; call += 1) await (await mock.request(path(call))).text();
  for (const list of LISTS) {
    const started = performance.now();
    const end = watch();
    await (await mock.request(`/__mock/${list}`)).text();
    console.log(`| ${name} | ${list} | ${Math.round(performance.now() - started)} | ${Math.round(end())} |`);
  }
}
