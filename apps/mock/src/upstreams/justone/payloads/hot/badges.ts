// The badges behind hot words, by what they say.
import type { HotLabel } from "@weibo-kit/world";

/** A badge as rows show it; its flag is also the name of its picture. */
export interface Badge {
  readonly flag: number;
  readonly text: string;
  readonly color: string;
}

/** The flags, words and colours of the service. */
export const badges: Readonly<Record<HotLabel, Badge>> = {
  none: { flag: 0, text: "", color: "" },
  new: { flag: 1, text: "新", color: "#ff3852" },
  hot: { flag: 2, text: "热", color: "#ff9406" },
  boiling: { flag: 16, text: "沸", color: "#f86400" },
  bursting: { flag: 4, text: "爆", color: "#bd0000" },
};

const SIDE = 24;

/** The keys of a badge; a word without one has none of them. */
export const badgeKeys = ({ flag, text, color }: Badge) => ({
  icon: `https://simg.s.weibo.com/moter/flags/${flag}_0.png`,
  ...captionKeys(text, text, color),
});

/** What stands in and beside the picture of a badge, and the picture's size. */
export const captionKeys = (text: string, small: string, color: string) => ({
  icon_width: SIDE,
  icon_height: SIDE,
  icon_desc: text,
  icon_desc_color: color,
  small_icon_desc: small,
  small_icon_desc_color: color,
});
