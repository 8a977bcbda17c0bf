// The web form of a text: its markup, its cut, and the hits of a search.
import type { Segment } from "@weibo-kit/world";
import { expect, test } from "vitest";
import { originalText } from "./web-text.ts";

const words = (text: string): Segment => ({ kind: "words", text });
const topic: Segment = { kind: "topic", title: "周末心愿" };
const TAIL = " \u200b\u200b\u200b";

test("breaks, emoji, topics and links are marked up as on the site", () => {
  const link = {
    kind: "link",
    short: "http://t.cn/A6abcdef",
    target: "https://a.example/?b=1&c",
    title: "网页链接",
    icon: "web",
  } as const;
  const { html, raw, length } = originalText([
    words("a<b"),
    { kind: "newline" },
    { kind: "emoji", name: "[心]" },
    topic,
    link,
  ]);
  expect(html).toBe(
    'a&lt;b<br /><img alt="[心]" title="[心]" src="https://face.t.sinajs.cn/t4/appstyle/expression/ext/normal/8a/2018_new_xin_mobile.png" />' +
      '<a href="//s.weibo.com/weibo?q=%23%E5%91%A8%E6%9C%AB%E5%BF%83%E6%84%BF%23" target="_blank">#周末心愿#</a>' +
      '<a target="_blank" href="https://a.example/?b=1&amp;c"><img class="icon-link" title="http://t.cn/A6abcdef" ' +
      `src="https://h5.sinaimg.cn/upload/2015/09/25/3/timeline_card_small_web_default.png"/>网页链接</a>${TAIL}`,
  );
  expect(raw).toBe(`a<b\n[心]#周末心愿#http://t.cn/A6abcdef${TAIL}`);
  expect(length).toBe(3 + 1 + 4 + 10 + 20);
});

test("hits of a search are marked in words and topics, and not in the plain text", () => {
  const { html, raw } = originalText([words("周末去哪里，周末"), topic], "周末");
  expect(html.match(/<span style="color: red;">周末<\/span>/g)).toHaveLength(3);
  expect(raw).toBe(`周末去哪里，周末#周末心愿#${TAIL}`);
});

test("a text past 280 half widths is cut between characters, but never inside a topic or link", () => {
  const long = originalText([words("字".repeat(138)), topic, words("后面")]);
  expect(long).toMatchObject({ length: 276 + 10 + 4, isCut: true, raw: `${"字".repeat(138)}${TAIL}` });
  expect(long.html).toBe(`${"字".repeat(138)}${TAIL} ...<span class="expand">展开</span>`);
  expect(originalText([words("字".repeat(150))]).raw).toBe(`${"字".repeat(140)}${TAIL}`);
  expect(originalText([words("字".repeat(140))]).isCut).toBe(false);
});
