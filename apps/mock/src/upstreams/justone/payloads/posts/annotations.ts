// What the client noted on a post.
import { mix } from "../../../../chance/mix.ts";
import type { PostAnnotation } from "../../payload-parts.ts";
import type { ShownPost } from "./shown-post.ts";

const REQUEST: PostAnnotation = { mapi_request: true };
const PHONE = /iphone|ipad|android|华为|huawei|小米|oppo|vivo|荣耀|手机/i;

/** `annotations`: those of a phone have an id of the client's, those of other clients nothing but a mark. */
export function annotationsOf({ post }: ShownPost): PostAnnotation[] {
  const { source, pictures, id } = post;
  if (!PHONE.test(source.name)) return [REQUEST];
  const kinds = pictures.length === 0 ? [] : [{ photo_sub_type: pictures.map(() => "0").join(",") }];
  const client = /iphone|ipad/i.test(source.name) ? "iPhone" : "Android";
  return [...kinds, { client_mblogid: `${client}-${uuidOf(id)}` }, { source_text: "", phone_id: "-1" }, REQUEST];
}

/** A UUID as phones make them: random, of version 4. */
function uuidOf(id: number): string {
  const digits = [0, 1, 2, 3]
    .map((part) =>
      mix(id % 1_000_000_007, part, 9)
        .toString(16)
        .padStart(8, "0"),
    )
    .join("")
    .toUpperCase();
  const variant = "89AB".charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`];
  return [...parts, `${variant}${digits.slice(17, 20)}`, digits.slice(20)].join("-");
}
