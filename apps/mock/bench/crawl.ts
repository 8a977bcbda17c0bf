// A breadth-first crawl through HTTP, both directions, that checks every edge against its inverse where the list of
// fans is short enough to read. `tsx bench/crawl.ts [users] [seed]`
import type { FansPage, FollowsPage, ListWithheld } from "@weibo-kit/types";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const [users = 2_000, seed = 1] = process.argv.slice(2).map(Number);
const SHORT = 200;
const START = 1_234_567_890;

const mock = createMock({ seed, mode: "world" });
const served = await serve(mock, { port: 0 });
const figures = { users: 0, calls: 0, edges: 0, checked: 0, missing: 0, withheld: 0, wrongTotals: 0 };

async function pageOf(operation: string, uid: number, page: number): Promise<FollowsPage | FansPage | ListWithheld> {
  figures.calls += 1;
  const response = await fetch(`${served.url}/api/weibo/${operation}/v1?token=crawler&uid=${uid}&page=${page}`);
  const { code, data } = JSON.parse(await response.text());
  if (code !== 0) throw new Error(`${operation} of ${uid}, page ${page}: code ${code}`);
  return data;
}

/** Every uid of a list, at most `most` of them, or undefined when it is withheld. */
async function listOf(operation: string, uid: number, most: number): Promise<readonly number[] | undefined> {
  const uids: number[] = [];
  for (let page = 1; ; page += 1) {
    const data = await pageOf(operation, uid, page);
    if (data.ok === 0) return undefined;
    uids.push(...data.users.map(({ id }) => id));
    if (data.next_cursor === 0 || uids.length >= most) {
      const isWhole = data.next_cursor === 0;
      const isFiltered = data.has_filtered_attentions || data.has_filtered_fans;
      if (isWhole && !isFiltered && (uids.length !== data.total_number || new Set(uids).size !== uids.length)) {
        figures.wrongTotals += 1;
      }
      return uids;
    }
  }
}

const started = performance.now();
const queue = [START];
const seen = new Set(queue);
for (let uid = queue.shift(); uid !== undefined && figures.users < users; uid = queue.shift()) {
  figures.users += 1;
  const follows = await listOf("get-followers", uid, 100);
  const fans = await listOf("get-fans", uid, 60);
  if (follows === undefined || fans === undefined) figures.withheld += 1;
  for (const next of [...(follows ?? []).slice(0, 8), ...(fans ?? []).slice(0, 8)]) {
    if (!seen.has(next)) queue.push(next);
    seen.add(next);
  }
  figures.edges += (follows?.length ?? 0) + (fans?.length ?? 0);
  await checkInverses(uid, follows ?? [], fans ?? []);
}

/** Whom somebody follows has them among the fans; who is a fan of somebody follows them. */
async function checkInverses(uid: number, follows: readonly number[], fans: readonly number[]): Promise<void> {
  for (const followed of follows.slice(0, 3)) {
    const first = await pageOf("get-fans", followed, 1);
    if (first.ok === 1 && first.total_number <= SHORT) await check("get-fans", followed, uid);
  }
  for (const fan of fans.slice(0, 3)) await check("get-followers", fan, uid);
}

async function check(operation: string, owner: number, expected: number): Promise<void> {
  const list = await listOf(operation, owner, Number.POSITIVE_INFINITY);
  if (list === undefined) return;
  figures.checked += 1;
  if (!list.includes(expected)) figures.missing += 1;
}

console.log({ ...figures, seconds: Math.round((performance.now() - started) / 100) / 10 });
await served.close();
if (figures.missing + figures.wrongTotals > 0) process.exitCode = 1;
