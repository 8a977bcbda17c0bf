/** Prints the crawl's figures: `pnpm crawl`. */
import { crawl } from "./crawl.ts";

const started = performance.now();
const { found, truth, report, spent, faults, resumed } = await crawl();
const isRight = found.length === truth.length && found.every((uid, place) => uid === truth[place]);
console.log({ isRight, users: found.length, ...report, ...spent, faults, resumed });
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = isRight ? 0 : 1;
