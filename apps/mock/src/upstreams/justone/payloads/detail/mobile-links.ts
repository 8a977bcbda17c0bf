// Links of the mobile page: each names the post from which it was opened.

const FROM = "luicode=20000061&lfid=";
/** What the page was launched by. */
const LAUNCH = "launchid=10000360-page_H5";

/** The last part of most links. */
export const openedFrom = (mid: number): string => `${FROM}${mid}&${LAUNCH}`;

/** The search for a topic as a card links to it. */
export const topicSearch = (title: string, mid: number): string =>
  `https://m.weibo.cn/search?containerid=231522type%3D1%26t%3D10%26q%3D${encodeURIComponent(`#${title}#`)}&isnewpage=1&${FROM}${mid}`;

/** The same as a text links to it. */
export const topicSearchInText = (title: string, mid: number): string => `${topicSearch(title, mid)}&${LAUNCH}`;
