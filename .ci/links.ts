// Links of Markdown pages: which a page has, and which anchors another page offers.

/** The targets of a page's links, pictures included. */
export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

/** As GitHub makes them: "Rate limits, quotas and balance" becomes "rate-limits-quotas-and-balance". */
export const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

/** What an address of this repository's pages begins with; the path inside the repository follows. */
export const HOME = /^https:\/\/github\.com\/weibo-kit\/weibo-kit\/(?:blob|tree)\/main\//;
