// The pages of a list, each with what another run needs to go on after it.
import type { Bookmark, List, ListQuery, WalkReport } from "@weibo-kit/client";
import type { ListedUser } from "@weibo-kit/types";

/** One page of a walk. */
export interface ExportPage {
  /** Those that no earlier page had. */
  readonly users: readonly ListedUser[];
  readonly bookmark: Bookmark;
  readonly report: WalkReport;
  readonly isLast: boolean;
}

/** @throws {Failure} when a page can't be read; the pages before it were given, and no part of it was */
export async function* pagesOf(
  list: List<ListedUser, ListQuery>,
  uid: string,
  from: Bookmark | undefined,
  signal: AbortSignal,
): AsyncGenerator<ExportPage, void, undefined> {
  // A walk goes on where it was, so that one page at a time ends exactly between two pages.
  const walk = list.all({ uid }, { maxPages: 1, from, signal });
  for (let isLast = false; !isLast; ) {
    const users: ListedUser[] = [];
    for await (const user of walk) users.push(user);
    const { bookmark, report } = walk;
    isLast = report.stopped !== "max-pages";
    yield { users, bookmark, report, isLast };
  }
}
