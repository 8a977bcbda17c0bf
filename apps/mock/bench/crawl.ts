// Crawls the follow graph through HTTP, breadth first and in both directions, and checks every edge against its inverse
// if the other end's list is short enough to read. `tsx bench/crawl.ts [users] [seed]`
import type { FansPage, FollowsPage, ListWithheld } from "@weibo-kit/types";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

type Operation = "get-followers" | "get-fans";

interface List {
  readonly uids: readonly number[];
  /** The length of each user's other list, from the user's row. */
  readonly inverse: readonly number[];
}

const [users = 2_000, seed = 14789] = process.argv.slice(2).map(Number);
/** The longest list that is read completely, and the most rows that are read of a longer one. */
const SHORT = 100;
/** How many users of a list are visited next. */
const STEPS = 8;
const START = 1_234_567_890;

const mock = createMock({ seed, mode: "world" });
const served = await serve(mock, { port: 0 });
const figures = { users: 0, calls: 0, lists: 0, edges: 0, checked: 0, missing: 0, withheld: 0, wrongTotals: 0 };

async function pageOf(operation: Operation, uid: number, page: number): Promise<FollowsPage | FansPage | ListWithheld> {
  figures.calls += 1;
  const response = await fetch(`${served.url}/api/weibo/${operation}/v1?token=crawler&uid=${uid}&page=${page}`);
  const { code, data } = JSON.parse(await response.text());
  if (code !== 0) throw new Error(`${operation} of ${uid}, page ${page}: code ${code}`);
  return data;
}

/** The first `SHORT` people of a list, or undefined when it is withheld. */
async function read(operation: Operation, uid: number): Promise<List | undefined> {
  figures.lists += 1;
  const uids: number[] = [];
  const inverse: number[] = [];
  for (let page = 1; uids.length < SHORT; page += 1) {
    const data = await pageOf(operation, uid, page);
    if (data.ok === 0) {
      figures.withheld += 1;
      return undefined;
    }
    for (const row of data.users) {
      uids.push(row.id);
      inverse.push(operation === "get-fans" ? row.friends_count : row.followers_count);
    }
    if (data.next_cursor === 0) {
      const isFiltered = data.has_filtered_attentions || data.has_filtered_fans;
      const isWrong = uids.length !== data.total_number || new Set(uids).size !== uids.length;
      if (isWrong && !isFiltered) figures.wrongTotals += 1;
      break;
    }
  }
  return { uids, inverse };
}

/** Each list is read once. */
const lists = new Map<string, Promise<List | undefined>>();
function listOf(operation: Operation, uid: number): Promise<List | undefined> {
  const key = `${operation} ${uid}`;
  const found = lists.get(key) ?? read(operation, uid);
  lists.set(key, found);
  return found;
}

async function checkEdges(operation: Operation, uid: number, { uids, inverse }: List): Promise<void> {
  const other = operation === "get-fans" ? "get-followers" : "get-fans";
  for (const [place, end] of uids.entries()) {
    figures.edges += 1;
    if ((inverse[place] ?? 0) > SHORT) continue;
    const back = await listOf(other, end);
    if (back === undefined) continue;
    figures.checked += 1;
    if (!back.uids.includes(uid)) figures.missing += 1;
  }
}

const started = performance.now();
const queue = [START];
const seen = new Set(queue);
for (let uid = queue.shift(); uid !== undefined && figures.users < users; uid = queue.shift()) {
  figures.users += 1;
  for (const operation of ["get-followers", "get-fans"] as const) {
    const list = await listOf(operation, uid);
    if (list === undefined) continue;
    await checkEdges(operation, uid, list);
    for (const next of list.uids.slice(0, STEPS)) {
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
}

console.log({ ...figures, seconds: Math.round((performance.now() - started) / 100) / 10 });
await served.close();
if (figures.missing + figures.wrongTotals > 0) process.exitCode = 1;
