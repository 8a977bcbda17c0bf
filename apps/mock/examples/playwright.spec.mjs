// Playwright: a page calls the services' own address, and each test decides what it gets.
import { expect, test } from "@weibo-kit/mock/playwright";

const FANS = "https://api.justoneapi.com/api/weibo/get-fans/v1?uid=1234567890&token=";

/** A page of an app, which shows what a call came to. */
const page = (token) => `<p role="status"></p><script>
  fetch("${FANS}${token}").then((response) => response.json())
    .then(({ code, data }) => code + " " + (data ? data.users.length : ""), () => "no connection")
    .then((text) => { document.querySelector("p").textContent = text; });
</script>`;

test.beforeEach(({ context }) =>
  context.route("http://app.example/*", (route) =>
    route.fulfill({ contentType: "text/html", body: page(new URL(route.request().url()).searchParams.get("token")) }),
  ),
);

test("twenty fans", async ({ page }) => {
  await page.goto("http://app.example/?token=any");
  await expect(page.getByRole("status")).toHaveText("0 20");
});

test("an account without money", async ({ page, mock }) => {
  mock.use("broke");
  await page.goto("http://app.example/?token=any");
  await expect(page.getByRole("status")).toHaveText("601");
  expect(mock.journal.count).toBe(1);
});

test("a connection that breaks", async ({ page }) => {
  await page.goto("http://app.example/?token=mock-reset");
  await expect(page.getByRole("status")).toHaveText("no connection");
});

test.describe("a suite with settings of its own", () => {
  test.use({ mockSettings: { limits: { perDay: 1 } } });
  test("asks the same mock on a port", async ({ request, mockUrl }) => {
    const codes = [];
    for (let call = 0; call < 2; call += 1) {
      const response = await request.get(`${mockUrl}/api/weibo/get-fans/v1?token=any&uid=1234567890`);
      codes.push((await response.json()).code);
    }
    expect(codes).toEqual([0, 303]);
  });
});
