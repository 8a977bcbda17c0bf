// jest, which loads ES modules with `NODE_OPTIONS=--experimental-vm-modules npx jest`.
import { expect, test } from "@jest/globals";
import { createMock } from "@weibo-kit/mock";

test("an unknown user is refused in the words of the service", async () => {
  const response = await createMock().request("/users/show.json?source=any&user_id=40023");
  expect([response.status, (await response.json()).error]).toEqual([400, "40023:Error: User does not exists!"]);
});
