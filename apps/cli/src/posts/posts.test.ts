// `weibo-kit post` and `weibo-kit search`: what they show is what the mock answers to their curls.
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { run } from "../../test/command.ts";

const mock = createMock({ date: "clock" });

/** What the mock answers to a command that the commands print. */
async function answerTo(curl: unknown) {
  const [, target = ""] = /^curl 'localhost:4010(\/\S+)'$/.exec(String(curl)) ?? [];
  return JSON.parse(await (await mock.request(target)).text());
}

test("search shows the posts of search-all's first page, with a curl for it", async () => {
  const { out } = await run("search", "人工智能");
  const { posts, curls } = JSON.parse((await run("search", "人工智能", "--json")).out);
  expect(posts).toHaveLength(10);
  for (const { nickname, uid, mblogid } of posts) {
    expect(out).toContain(`${nickname} (${uid})  `);
    expect(out).toContain(`  ${mblogid}  `);
  }
  const { code, data } = await answerTo(curls["search-all"]);
  expect(code).toBe(0);
  expect(data.weibo_list.map(({ bid }: { bid: string }) => bid)).toEqual(
    posts.map(({ mblogid }: { mblogid: string }) => mblogid),
  );
  for (const curl of Object.values(curls)) expect(out).toContain(curl);
});

test("search takes several words, and names the user who is called like them", async () => {
  expect(JSON.parse((await run("search", "粉丝红包", "--json")).out).user).toEqual({
    uid: 5357651574,
    nickname: "粉丝红包",
  });
  const { words, days, user } = JSON.parse((await run("search", "年终", "总结", "--days", "2", "--json")).out);
  expect([words, days, user]).toEqual(["年终 总结", 2, undefined]);
});

test("search without words shows the hot words, each of which finds posts", async () => {
  const { out } = await run("search");
  expect(out).toMatch(/^ 1 {2}\S.* {2}\d+\n 2 {2}/);
  expect(out).toContain("hot-search curl 'localhost:4010/api/weibo/hot-search/v1?token=any'");
  const { topics } = JSON.parse((await run("search", "--json")).out);
  const { posts } = JSON.parse((await run("search", topics[0].title, "--json")).out);
  expect(posts.length).toBeGreaterThan(0);
});

test("post shows a post by its number and by its short form, as get-weibo-detail does", async () => {
  const { posts } = JSON.parse((await run("search", "人工智能", "--json")).out);
  const [{ mblogid, nickname, uid, post }] = posts;
  const byNumber = await run("post", String(post.id));
  expect(byNumber.out.split("  ").slice(0, 3)).toEqual([`${nickname} (${uid})`, String(post.id), mblogid]);
  expect(byNumber.out).toMatch(/ {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}/);
  expect((await run("post", mblogid)).out.split("\n")[0]).toBe(byNumber.out.split("\n")[0]);
  const described = JSON.parse((await run("post", mblogid, "--json")).out);
  const { data } = await answerTo(described.curls["get-weibo-detail"]);
  expect(data.status).toMatchObject({ id: String(post.id), bid: mblogid, user: { screen_name: nickname } });
  expect(data.status.comments_count).toBe(described.post.counts.comments);
});

test.each([
  [["post"], /^Failed to show a post: no id is given\. Try weibo-kit post IpiJvEKzO\.\n$/],
  [["post", "12"], /^Failed to show post 12: no post has this id\. Try one that weibo-kit search shows\.\n$/],
  [["post", "not-an-id"], /^Failed to show post not-an-id: no post has this id\./],
  [["post", "9".repeat(30)], /: no post has this id\./],
  [
    ["search", "x", "--days", "0"],
    /^Failed to read --days 0: it is not a whole number in range\. Give one from 1 to 365\.\n$/,
  ],
])("%j is a mistake that says what to do, exit code 2", async (args, message) => {
  const { code, error } = await run(...args);
  expect(error).toMatch(message);
  expect(code).toBe(2);
});

test("in Chinese", async () => {
  const { posts } = JSON.parse((await run("search", "人工智能", "--json")).out);
  expect((await run("post", posts[0].mblogid, "--lang", "zh")).out).toMatch(/\n {2}转发 \d+，评论 \d+，赞 \d+\n/);
  expect((await run("post", "12", "--lang", "zh")).error).toBe(
    "显示微博 12 失败：没有微博有这个 id。试试 weibo-kit search 列出的微博。\n",
  );
  expect((await run("post", "--lang", "zh")).error).toBe(
    "显示微博失败：没有给出 id。例如 weibo-kit post IpiJvEKzO。\n",
  );
});
