// Beginnings, middles and endings of nicknames.
import { words } from "./words.ts";

/** Verbs for what is eaten, and for what is drunk. */
export const eating = words("爱吃 想吃 最爱吃 偷吃 只吃 戒不掉 离不开 囤了 分我 请我吃 正在吃 常吃 惦记 只爱 梦见");
export const drinking = words("爱喝 想喝 最爱喝 偷喝 只喝 戒不掉 离不开 捧着 请我喝 正在喝 常喝");

/** In front of animals, none of which begins with 小 or 大. */
export const tempers = words(`
胖 懒 乖 傻 呆 笨 甜 酷 凶 怂 拽 萌 野 疯 困 饿 瘦 圆 快乐 疲惫 暴躁 温柔 可爱 迷路 熬夜 减肥 摸鱼 加班 早起 失眠 开心 安静 孤独 勇敢 佛系 社恐 话痨
`);

export const moods = words(`
温柔 安静 沉默 清澈 自由 勇敢 孤独 倔强 天真 善良 快乐 忧郁 慵懒 迷糊 迷路 执着 淡定 从容 骄傲 任性 可爱 傲娇 暴躁 呆萌 元气 佛系 文艺 复古 治愈 浪漫
遥远 透明 蓝色 绿色 橙色 紫色 粉色 灰色 金色 银色 彩色 黑白 冰凉 滚烫 温热 微醺 清醒 失眠 熬夜 早睡 早起 晚睡 发呆 走神 流浪 漂泊 远行 归来 路过 追逐
等待 想念 遗忘 记得 沉睡 苏醒 奔跑 散步 飞翔 潜水 唱歌 跳舞 画画 写诗 读书 做梦 微笑 哭泣 拥抱 告别 无名 无聊 无敌 无畏 不羁 不语 不悔 不安 未知 未完成
寂静 喧闹 朦胧 明媚 灿烂 盛开 凋零 褪色 破碎 完整 柔软 坚硬 笨拙 聪明 贪吃 贪睡 爱笑 爱哭 怕黑 怕冷 怕热 恋旧 恋家 神秘 普通 平凡 特别 唯一 第三 最后
`);

// What follows is without digits and blanks, so that a number behind it is unambiguous.

/** Behind names, animals and things. */
export const titles = words(`
呀 吖 酱 君 啊 哦 呢 喵 er _ __ -_ _呀 _酱 同学 小姐 先生 女士 大人 本人 本尊 宝宝 宝贝 小朋友 老师 师傅 姐姐 哥哥 妹妹 弟弟 阿姨 叔叔
大王 公主 女王 殿下 大侠 女侠 居士 掌柜 老板 店长 馆长 队长 班长 课代表 爱好者 玩家 达人
`);

export const places = words(`
日记 日常 笔记 随笔 手账 手记 时光 小屋 小站 小铺 小馆 工坊 工作室 研究所 电台 频道 剧场 书房 厨房 花园 农场 星球 宇宙 王国 基地
`);

export const states = words(`
不迷路 不加班 不熬夜 不吃辣 在路上 在减肥 在摸鱼 在发呆 在学习 在努力 在工作 要早睡 要加油 要努力 要暴富 要上岸 要自由 想睡觉 想放假 想躺平 想退休 很开心 很安静 很努力 很乖
爱生活 爱学习 爱自由 爱旅行 爱运动 爱读书 爱画画 爱音乐
`);

export const particles = ["", ...words("呀 啊 呢 哦 嘛 吧 ing 啦 哟 咯 噜 哈 _ ~ 了")] as const;

/** Between pinyin and a word. */
export const signs = ["", "_", "-"] as const;

export const counters = words("一只 两只 三只 半只 这只 那只 有只 一群");
export const servings = words("一口 半份 一份 两份 半盒 一盒");

export const foreignNames = words(`
Lily Lucy Amy Anna Alice Bella Cici Coco Dora Ella Emma Eva Fiona Grace Hana Ivy Jane Joy Kiki Lala Lisa Luna Mia Mimi Momo Nana Nina Nini Olivia Rita Rose Ruby Sasa Sunny Tina Vivi Vicky Wendy Yoyo Zoe
Alex Ben Bob Chris Daniel David Eric Evan Frank Gary Henry Ian Jack Jason Jay Joe Kevin King Leo Lucas Mark Max Mike Nick Oscar Paul Ray Ryan Sam Sean Steven Tom Tony Vincent Will Zack
`);

export const people = words(`
打工人 干饭人 吃货 小吃货 大胃王 夜猫子 早起人 社畜 码农 程序员 产品经理 设计师 插画师 摄影师 化妆师 调酒师 咖啡师 烘焙师 健身教练 瑜伽老师 舞蹈老师 钢琴老师 英语老师 语文老师 数学老师 班主任 考研人 考公人
留学生 大学生 研究生 高中生 实习生 毕业生 体育生 美术生 医学生 法学生 护士 医生 律师 会计 记者 编辑 司机 骑手 快递员 店主 房东 租客 业主 球迷 车迷 影迷 书迷 乐迷 剧迷 追星女孩 铲屎官 猫奴 狗爸
宝妈 奶爸 新手妈妈 新手爸爸 背包客 驴友 骑行客 跑步者 登山客 钓鱼佬 老饕 酒鬼 茶客 票友 股民 基民 彩民 网民 拍客 探店人 手艺人 养花人 追剧人 读书人 写字人 唱歌的 画画的 拍照的 卖花的 种地的 开店的 修车的
`);

export const times = words(`
今天 明天 昨天 每天 周一 周二 周五 周末 早上 中午 傍晚 半夜 凌晨 下班 放学 夏天 冬天 秋天 春天 下雨 起风 天黑 月初 月底 年底 三十岁 二十岁 十八岁 放假 开学 出差 过年 雨天 晴天
`);

/** What happens then. */
export const actions = words(`
不想上班 不想起床 不想说话 不想学习 不想减肥 不想出门 不想洗碗 先吃饱 先躺平 再努力 再减肥 再出发 要开心 要吃饭 要早睡 要发财 要暴富 要努力 要上岸 会发光 想回家 想辞职 想去旅行 想养只猫 想开花店 想买房
去看海 去爬山 去吹风 去流浪 去种花 去钓鱼 去露营 去赶集 去跑步 去游泳 有点困 有点饿 有点懒 有点累 有点想家 有酒喝 没烦恼 没睡醒 没吃饱 没带伞 没作业 不加班 不熬夜 不喝酒 不吃辣 不回头 不认输 不营业 不打烊 不迷路
吃火锅 喝奶茶 晒太阳 看月亮 数星星 听雨声 写日记 读诗 画画 弹琴 唱歌 跳舞 跑步 发呆 做梦 等风 等你 等雪 等天亮 等放假 在路上 在海边 在家 在线 在奔跑 包饺子 煮咖啡 烤面包 打羽毛球 骑车 背单词 赶作业 追剧 拍日落 逛超市 修图 抢红包
`);
