// Words in a nickname that reveal the gender of the account.
import { words } from "./words.ts";

const feminine = words(`
丫 小姐 女士 姐姐 妹妹 阿姨 奶奶 公主 女王 女侠 仙女 小仙女 仙子 少女 追星女孩 宝妈 新手妈妈 queen girl
Lily Lucy Amy Anna Alice Bella Cici Coco Dora Ella Emma Eva Fiona Grace Hana Ivy Jane Joy Kiki Lala Lisa Luna Mia Mimi Momo Nana Nina Nini Olivia Rita Rose Ruby Sasa Sunny Tina Vivi Vicky Wendy Yoyo Zoe
`);

const masculine = words(`
先生 哥哥 弟弟 叔叔 爷爷 小王子 国王 少爷 大侠 道长 居士 书生 少年 奶爸 新手爸爸 狗爸 骑士 渔夫 king boy
Alex Ben Bob Chris Daniel David Eric Evan Frank Gary Henry Ian Jack Jason Jay Joe Kevin King Leo Lucas Mark Max Mike Nick Oscar Paul Ray Ryan Sam Sean Steven Tom Tony Vincent Will Zack
`);

export const sexes: ReadonlyMap<string, "m" | "f"> = new Map([
  ...feminine.map((word) => [word, "f"] as const),
  ...masculine.map((word) => [word, "m"] as const),
]);
