// Where the app reports a comment: the text is in it, encoded twice.
import { mix } from "../../../../chance/mix.ts";
import type { CommentSubject } from "./comment-subject.ts";
import { commentText } from "./comment-text.ts";

/**
 * `report_scheme`. On the service `ct_time` is the time of the call; here it is the world's date, so that a page has the
 * same bytes whenever it is read.
 */
export function reportScheme({ scene: { world, post }, comment, user }: CommentSubject): string {
  const params = [
    "id=report",
    "ct_type=2",
    `rid=${comment.id}`,
    `mid=${post.id}`,
    `nick=${encodeURIComponent(String(user.nickname))}`,
    `content=${encodeURIComponent(commentText(comment))}`,
    `ct_time=${world.date * 1000}`,
    `ct_sign=${mix(comment.id % 4_294_967_296, world.date, 3)}`,
  ];
  return `sinaweibo://mpdialog?scheme=${encodeURIComponent(`wbox://${params.join("&")}`)}`;
}
