// Addresses of a post's pictures: not signed, on the host that follows from the picture's id.
import { type PostPicture, pictureHost } from "@weibo-kit/world";

/** `https://wx4.sinaimg.cn/orj360/<id>.jpg`, or `.gif`. */
export const pictureAddress = (size: string, { id, kind }: Pick<PostPicture, "id" | "kind">): string =>
  `https:${schemeless(size, id, kind === "gif" ? "gif" : "jpg")}`;

/** The same without a scheme, as the player of videos has it. */
export const schemeless = (size: string, id: string, ending = "jpg"): string =>
  `//wx${pictureHost(id)}.sinaimg.cn/${size}/${id}.${ending}`;
