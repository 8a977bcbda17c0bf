// What a comment is written from.
import type { Comment, LazyUser, Post, World } from "@weibo-kit/world";

/** The page that a comment is on. */
export interface CommentsScene {
  readonly world: World;
  readonly post: Pick<Post, "id" | "author">;
  /** A number of the page for the site's statistics: 18 digits. */
  readonly rid: string;
  /** Whether rows show the first of their replies. */
  readonly hasPreviews: boolean;
}

/** A comment with its author and the root that it belongs to. */
export interface CommentSubject {
  readonly scene: CommentsScene;
  readonly comment: Comment;
  readonly user: LazyUser;
  /** The id of the root: its own for a root. */
  readonly root: number;
}

export const commentSubject = (scene: CommentsScene, comment: Comment, root = comment.id): CommentSubject => ({
  scene,
  comment,
  user: scene.world.lazyUser(comment.author),
  root,
});
