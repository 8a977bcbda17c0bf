import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const FANS = "/api/weibo/get-fans/v1?uid=1234567890";
const mock = createMock({ clock: () => 0, journalSize: 10000 });
for (let call = 0; call < 10000; call += 1)
  await (await mock.request(`${FANS}&token=a${"&%78=1".repeat(316)}&n=${call}`)).text();
const s = await serve(mock, { port: 0 });
let last = process.cpuUsage();
let longest = 0;
const turn = () => {
  const { user, system } = process.cpuUsage(last);
  const t = (user + system) / 1000;
  if (t > longest) longest = t;
  last = process.cpuUsage();
  setImmediate(turn);
};
turn();
console.log(s.url);
process.on("SIGUSR2", () => {
  console.log("longest turn", longest);
  longest = 0;
});
process.on("SIGTERM", () => process.exit());
