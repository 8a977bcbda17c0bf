// Facts that several keys of one payload tell: one function each, so that a stencil asks once and copies.
import type { Person } from "@weibo-kit/world";

export const uid = ({ uid }: Person) => uid;
export const nickname = ({ nickname }: Person) => nickname;
export const province = ({ place }: Person) => place.province;
export const city = ({ place }: Person) => place.city;
export const latestPostId = ({ latestPost }: Person) => latestPost?.id ?? -1;
