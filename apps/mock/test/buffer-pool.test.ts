// Inks go round: many answers, few buffers, and no answer ever holds another's bytes.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const path = (uid: number) => `/api/weibo/get-fans/v1?token=a&uid=${uid}`;

test("a hundred answers at one time are each their own, the same as in process", async () => {
  const uids = Array.from({ length: 100 }, (_, place) => 1_234_567_890 + place * 1_000);
  const { url, close } = await serve(createMock({ clock: () => 0 }), { port: 0 });
  const answers = await Promise.all(
    uids.map(async (uid) => JSON.parse(await (await fetch(url + path(uid))).text()).data),
  );
  const same = createMock({ clock: () => 0 });
  for (const [place, uid] of uids.entries()) {
    expect(answers[place]).toEqual(JSON.parse(await (await same.request(path(uid))).text()).data);
  }
  await close();
});
