// Given names of two characters, put together from a first and a second one.
import { words } from "./words.ts";

export const menFirst = words(
  "子 浩 俊 宇 文 志 建 国 明 晓 天 泽 嘉 博 思 家 伟 海 永 一 启 承 景 立 正 少 世 振 鹏 东 育 德 光 宏 振 庆",
);
export const menSecond = words(
  "轩 然 杰 涛 强 军 峰 磊 超 鹏 斌 辉 勇 毅 宸 睿 航 博 豪 哲 凡 阳 森 恒 昊 铭 瑞 诚 龙 飞 平 生 华 民 成 远 山 霖 舟 言",
);
export const womenFirst = words(
  "雨 诗 佳 梦 思 欣 语 雅 静 美 晓 婉 若 芷 心 依 可 婷 秀 玉 雪 月 春 冰 丹 红 淑 慧 子 梓 一 乐 安 书 清 念",
);
export const womenSecond = words(
  "涵 萱 彤 琪 怡 雯 婷 娜 妍 瑶 欣 悦 蕾 颖 洁 莹 芳 丽 燕 霞 玲 珍 兰 梅 云 英 娟 倩 薇 晴 柔 宁 宜 夏 晗 月 淇 桐 茜 蓉",
);
