// Surnames and other parts of personal nicknames.
import { words } from "./words.ts";

/** Common surnames, without those that begin other nicknames: every nickname must have one reading. */
export const surnames = words(`
王 李 张 刘 陈 杨 赵 周 吴 徐 孙 朱 郭 何 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 阎 余 潘 杜 戴 姜 范 方 任 姚 廖 邹 熊 陆 郝 孔 崔 康 毛 邱 秦 江
史 顾 侯 邵 孟 龙 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申 尤 毕 聂 焦 向 柳 邢 岳 齐 梅 莫 庄 辛 管 祝 左 涂 谷 祁 时 舒 耿 牟 卜 詹 关 苗 凌
费 纪 靳 盛 童 欧 甄 项 曲 成 游 裴 席 卫 查 屈 鲍 位 覃 霍 翁 隋 植 甘 景 薄 单 包 司 柏 宁 柯 阮 桂 闵 解 强 柴 华 车 冉 房 边
`);

export const diminutives = words(
  "小 阿 大 老 一 二 三 十 木 子 若 初 念 知 安 南 北 诗 梦 星 云 月 雨 雪 冰 晴 夏 秋 冬 予 以 可 亦 之",
);

export const syllables = words(`
满 鱼 鹿 舟 禾 米 豆 糖 果 橙 柚 桃 梨 枣 栗 麦 茶 酒 喵 汪 宝 贝 乐 欢 喜 笑 甜 软 萌 呆 懒 困 胖 圆 白 黑 绿 蓝 紫 青 风 雷 电 光 影 声 歌 诗 画 书 琴 棋 墨 砚 笔
山 水 海 河 湖 岛 林 森 花 草 叶 树 竹 松 兰 荷 莲 梅 菊 樱 晨 曦 暮 夜 星 辰 阳 晴 霜 露 雾 虹 烟 火 灯 城 巷 桥 船 帆 渡 归 来 去 远 近 北 南 西 东 七 九 十 年 月 日 时
`);

/** Pinyin syllables. None begins with a vowel: "xin" + "an" would read like "xi" + "nan". */
export const pinyin = words(`
xiao yuan meng chen ling feng shan ming qing ying xing tian hao jie kai long ning peng qian rong shu tong wei xuan yan zhen bo cai dou fei gao hua jun ke lei mo nan pei rui sen tao wen xin yu zhou bei chun dong fu
guo he jia kun le miao nuo qiu ran shi teng wan xue yi ze bao ci da gu hui jin lan man niu pu qi ru su ti wu xi ya zi
`);

export const handles = words(`
love star moon sky sea sun cat dog fish bear fox king queen boy girl baby lucky happy sunny cool sweet dream music photo movie book travel food life time day night light cloud wind rain snow fire ice tea coffee milk candy sugar honey
`);
