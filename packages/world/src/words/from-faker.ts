// Written by `pnpm faker-words`: lists of the locale zh_CN of faker (https://fakerjs.dev, MIT licence), in its order.
import { words } from "./words.ts";

export const menNames = words(
  "一全 三锋 中海 义轩 伟 俊凯 俊杰 俊熙 军 刚 勇 呈轩 哲新 国平 国强 国栋 国良 国辉 奕泽 奕辰 子豪 宇 宇泽 宇航 宇轩 家明 家豪 帅 建军 建华 建国 强 志国 志明 成 振东 政君 敬彪 敬阳 文昊 文韬 斌 明 晨 智杰 杰 梓浩 梓睿 梓诚 梓豪 民 沐宸 沐辰 沐阳 治文 治涛 波 浩 浩宇 浩晨 浩然 浩轩 浩辰 涛 熙成 熙瑶 瑜 癸霖 磊 立伟 茗泽 诚 超 超栋 辉 鑫 阳 鹏",
);
export const womenNames = words(
  "一诺 万佳 丹 丽 丽芬 丽芳 丽萍 乙萍 佳琪 依诺 倩 兰英 凤英 国兰 国华 国珍 国琴 国秀 国芳 国英 国荣 国香 天娇 娜 娟 婷 婷婷 婷方 子欣 安琪 开慧 思佳 悦 慧 敏 晨阳 桂兰 桂英 梓妍 梓晨 梓涵 梓玥 梓萱 梓馨 榕融 欣怡 洁 海燕 燕 玉兰 玉梅 玉珍 玉英 玲 珈 秀兰 秀珍 秀英 紫林 红 美方 艳 艺涵 芳 苡沫 若汐 英 萍 蒙 诗雨 语桐 语汐 雅婷 雅鑫 雨桐 雨欣 雨涵 雪 雯静 霞 静 静怡 颖 馥君 馨羽",
);
export const cityPrefixes = words("上 包 北 南 厦 吉 太 宁 安 成 武 济 海 珠 福 衡 西 诸 贵 长");
export const citySuffixes = words(
  "乡县 京市 南市 原市 口市 头市 宁市 安市 州市 徽市 林市 汉市 沙市 海市 码市 都市 门市 阳市",
);
export const companyForms = words(
  "无限公司 无限责任公司 有限公司 有限责任公司 股份有限公司 集团有限公司 （集团）有限公司",
);
