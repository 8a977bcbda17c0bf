/** All parts of a client. */
import { comments } from "./comments.ts";
import { hot } from "./hot.ts";
import { posts } from "./posts.ts";
import { search } from "./search.ts";
import { videos } from "./videos.ts";

/**
 * All parts: with them a client has a method for each operation.
 *
 * @example
 * const weibo = createWeiboClient({ token: "…" }, allOperations);
 */
export const allOperations = { posts, comments, videos, search, hot };
