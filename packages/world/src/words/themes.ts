// What posts are about. The order decides which post has which theme: changing it makes another world.
import { words } from "./words.ts";

/** The word of each theme, which every text about it contains. */
export const themes = words(`
美食 旅行 电影 音乐 天气 年度 读书 运动 健康 早餐 夜晚 周末 工作 学习 考试 宠物 鲜花 咖啡 摄影 购物
快递 地铁 高铁 城市 公园 博物馆 展览 演唱会 比赛 足球 篮球 跑步 健身 游戏 手机 科技 人工智能 汽车 理财 装修
孩子 妈妈 朋友 生日 婚礼 梦想 回忆 心情 睡眠 减肥 穿搭 护肤 直播 福利 新闻 公益 安全 环保 家乡 故事
`);
