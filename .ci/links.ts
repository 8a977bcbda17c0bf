// Links of Markdown pages: which a page has, and which anchors another page offers.

/** The targets of a page's links, pictures included. */
export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

/** As GitHub makes it: "Rate limits, quotas and balance" becomes "rate-limits-quotas-and-balance". */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

/** The anchors of a page's headings. */
export const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** What an address of this repository's pages begins with; the path inside the repository follows. */
export const HOME = /^https:\/\/github\.com\/weibo-kit\/weibo-kit\/(?:blob|tree)\/main\//;
