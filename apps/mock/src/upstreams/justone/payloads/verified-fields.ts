// The keys of a row that are about verification: an unverified user lacks most of them.
import type { ListedUser } from "@weibo-kit/types";
import { beijingDate } from "@weibo-kit/types/beijing-time";
import type { LazyUser } from "@weibo-kit/world";
import type { Text } from "@weibo-kit/world/json-text";
import type { TemplateFields } from "../../../render/template/fields.ts";
import { group } from "../../../render/template/group.ts";
import { Template } from "../../../render/template/template.ts";

type Detail = NonNullable<ListedUser["verified_detail"]>;

interface Title {
  readonly text: Text;
  /** 0 the reason of the verification, 1 the next. */
  readonly place: number;
}

const title = new Template<Detail["data"][number], Title>({
  key: 2,
  sub_key: ({ place }) => place,
  weight: ({ place }) => 101 + 2 * place,
  desc: ({ text }) => text,
  timestamp: 0,
});

const detail = new Template<Detail, readonly Text[]>({
  custom: 0,
  data: (titles) => titles.map((text, place) => title.render({ text, place })),
});

/** As it was seen, without content. */
const SUPER_VIP_TITLES = { "128": { education: [], topic: [] } };

type Name = Extract<
  keyof ListedUser,
  `verified_${string}` | "pay_remind" | "pay_date" | "has_service_tel" | "svip_verified_detail"
>;

/** From `verified_reason` to `svip_verified_detail`, in the service's order. */
export const verifiedFields: TemplateFields<Pick<ListedUser, Exclude<Name, "verified_type">>, LazyUser> = {
  verified_reason: ({ verification }) => verification?.reason ?? "",
  verified_trade: ({ verification }) => verification?.trade ?? "",
  verified_reason_url: "",
  verified_source: "",
  verified_source_url: "",
  ...group(({ verification }: LazyUser) => verification, {
    verified_state: 0,
    verified_level: 3,
    verified_type_ext: ({ extension }) => extension,
    pay_remind: 0,
    pay_date: ({ paidAt }) => (paidAt === undefined ? "" : beijingDate(paidAt).replaceAll("-", "")),
    has_service_tel: ({ hasServicePhone }) => hasServicePhone,
    verified_reason_modified: ({ modifiedReason }) => modifiedReason,
    verified_contact_name: "",
    verified_contact_email: "",
    verified_contact_mobile: "",
  }),
  verified_detail: ({ verification }) => verification?.titles && detail.render(verification.titles),
  svip_verified_detail: ({ decorations }) => decorations.superVipTitles && SUPER_VIP_TITLES,
};
