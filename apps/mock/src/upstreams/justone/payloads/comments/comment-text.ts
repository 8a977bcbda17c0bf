// The text of a comment, with the link to its picture.
import type { Comment, PostPicture } from "@weibo-kit/world";
import { pictureAddress } from "../posts/picture-address.ts";
import { htmlOf, iconOf } from "../posts/web-text.ts";
import { plainText } from "../posts/written-text.ts";

/** The short address that a picture has in a plain text; drawn from its id, since a real one means nothing either. */
export const shortAddressOf = ({ id }: PostPicture): string => `http://t.cn/A6${id.slice(-6)}`;

/** The text as HTML. */
export const commentHtml = ({ text, picture }: Comment): string =>
  htmlOf(text) + (picture === undefined ? "" : pictureLink(picture));

/** The text without markup. */
export const commentText = ({ text, picture }: Comment): string =>
  plainText(text) + (picture === undefined ? "" : ` ${shortAddressOf(picture)}`);

function pictureLink(picture: PostPicture): string {
  const address = pictureAddress("large", picture);
  return ` <a target="_blank" data-pid="${picture.id}" href="${address}"><img class="icon-link" title="${shortAddressOf(picture)}" src="${iconOf("photo")}"/>查看图片</a>`;
}
