// Measures one page without a port, and `JSON.parse` of the same page for comparison.
import { createMock } from "../src/index.ts";
import { starOf } from "./star.ts";
import { type Spread, spreadOf } from "./statistics.ts";

const PAGES = 1_000;
/** Rounds before the measurement, as many as the rows that go through a port get. */
const WARM = 10;

export interface InProcess {
  readonly fetch: Spread;
  readonly parse: Spread;
  readonly create: Spread;
}

/** Prints an `InProcess`; `in-process.ts [rounds]`. */
async function inProcess(rounds: number): Promise<InProcess> {
  const mock = createMock();
  const pathOf = (page: number) => `/api/weibo/get-fans/v1?token=bench&uid=${star}&page=${page}`;
  const star = starOf();
  const text = await (await mock.request(pathOf(1))).text();
  const [fetch, parse, create]: [number[], number[], number[]] = [[], [], []];
  let page = 1;
  for (let round = 0; round < rounds + WARM; round += 1) {
    page += PAGES;
    const first = page;
    fetch.push(await timeOf(PAGES, async (time) => void (await mock.request(pathOf(first + time)))));
    parse.push(await timeOf(PAGES, async () => void JSON.parse(text)));
    create.push(await timeOf(5, async () => void createMock()));
  }
  return {
    fetch: spreadOf(fetch.slice(WARM)),
    parse: spreadOf(parse.slice(WARM)),
    create: spreadOf(create.slice(WARM)),
  };
}

/** CPU in microseconds for one run. */
async function timeOf(times: number, what: (time: number) => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await what(time);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

console.log(JSON.stringify(await inProcess(Number(process.argv[2] ?? 5))));
