// Measures the default world: how many follows and fans people have, who is verified, and what things cost.
import { faker } from "@faker-js/faker/locale/zh_CN";
import { createWorld, type Uid, type World } from "../src/index.ts";
import { printPosts } from "./post-shares.ts";
import { printReturned, printShares } from "./shares.ts";

const SAMPLE = 200_000;
const ROUNDS = 9;

const world = createWorld();
const sample: readonly Uid[] = Array.from({ length: SAMPLE }, (_, i) => 1_000_000_000 + i * 34_999).filter(world.has);

function at(i: number): Uid {
  const uid = sample[i % sample.length];
  if (uid === undefined) throw new Error("The sample is empty");
  return uid;
}

function quantiles(name: string, counts: readonly number[]): void {
  const sorted = counts.toSorted((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))];
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const none = counts.filter((count) => count === 0).length / counts.length;
  console.log(
    `${name}: median ${quantile(0.5)}, 90 % ${quantile(0.9)}, 99 % ${quantile(0.99)}, maximum ${quantile(1)}, mean ${mean.toFixed(1)}, none ${(100 * none).toFixed(1)} %`,
  );
}

/** Microseconds of one run, the best of some rounds. */
function cost(name: string, times: number, run: (i: number) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (let i = 0; i < times; i++) run(i);
    best = Math.min(best, ((performance.now() - started) / times) * 1000);
  }
  console.log(`${name}: ${best.toFixed(2)} µs`);
  return best;
}

function pageCost(name: string, where: World): number {
  const people = where.find({ follows: ">=20" }, { limit: 20 });
  return cost(name, 2000, (i) => {
    const uid = people[i % people.length];
    return uid === undefined ? [] : where.follows(uid).slice(0, 20).map(where.user);
  });
}

const fromScratch = () => ({
  uid: faker.number.int(7e9),
  nickname: faker.internet.username(),
  name: faker.person.fullName(),
  gender: faker.person.sex(),
  place: [faker.location.state(), faker.location.city()],
  bio: faker.person.bio(),
  addresses: [faker.internet.url(), faker.internet.domainWord(), faker.image.avatar(), faker.image.url()],
  times: [faker.date.past(), faker.date.recent(), faker.date.future()],
  reason: [faker.company.name(), faker.person.jobTitle()],
  post: faker.lorem.sentence(),
  numbers: Array.from({ length: 28 }, () => faker.number.int(1000)),
  switches: Array.from({ length: 10 }, () => faker.datatype.boolean()),
  pictures: [faker.string.alphanumeric(34), faker.string.alphanumeric(34), faker.string.alphanumeric(10)],
});

const user = cost("user", 20_000, (i) => world.user(at(i)));
const faked = cost("the same with faker", 2000, fromScratch);
console.log(`a user costs 1/${(faked / user).toFixed(1)} of faker's`);
cost("nicknameOf", 20_000, (i) => world.nicknameOf(at(i)));
cost("20 rows of follows", 5000, (i) => world.follows(at(i)).slice(0, 20));
cost("20 rows of fans", 5000, (i) => world.fans(at(i)).slice(0, 20));
const large = pageCost("a page of 20 users over 7 000 000 000", world);
const small = pageCost("a page of 20 users over 200", createWorld({ population: 200 }));
console.log(`the large world's page costs ${(large / small).toFixed(2)} times the small one's`);
cost("createWorld", 20, (i) => createWorld({ seed: i }));

quantiles(
  "follows",
  sample.map((uid) => world.follows(uid).length),
);
quantiles(
  "fans",
  sample.map((uid) => world.fans(uid).length),
);
const [top] = world.find({ fans: ">1e7" }, { limit: 1 });
console.log(`most fans found: ${top === undefined ? "none" : world.fans(top).length}`);
const users = sample.slice(0, 20_000).map(world.user);
console.log(
  `verified: ${((100 * users.filter((user) => user.verification).length) / users.length).toFixed(2)} % of people`,
);
const followed = sample.slice(0, 1000).flatMap((uid) => world.follows(uid).slice(0, 20));
const known = followed.filter((uid) => world.user(uid).verification);
console.log(`verified: ${((100 * known.length) / followed.length).toFixed(1)} % of the rows on first pages of follows`);
printShares(
  world,
  sample.filter((_, index) => index % 20 === 0),
);
printReturned(world, sample.slice(0, 20_000));
printPosts(
  world,
  sample.filter((_, index) => index % 20 === 0),
);
