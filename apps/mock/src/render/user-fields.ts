// Facts that several keys of a payload show: one function each, so that a template calls it once and copies its bytes.
import type { LazyUser } from "@weibo-kit/world";

export const uid = ({ uid }: LazyUser) => uid;
export const nickname = ({ nickname }: LazyUser) => nickname;
export const province = ({ place }: LazyUser) => place.province;
export const city = ({ place }: LazyUser) => place.city;
export const latestPostId = ({ latestPost }: LazyUser) => latestPost?.id ?? -1;
