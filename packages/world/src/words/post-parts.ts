// Parts of posts that suit any theme: how they begin, go on and end, by who writes.
import { lines, words } from "./words.ts";

/** How posts of ordinary users and of known persons begin. */
export const openings = lines(`
{today}{weather}
{now}好
下班路上
刚从{spot}回来
忙了一整天
突然想起来
终于等到{weekday}
又到{month}
{city}的{now}
难得清闲
不知不觉{month}了
谁懂啊
救命
说个事
记录一下
碎碎念
{weekday}快乐
今日份分享
被{who}种草了
翻了翻相册
睡不着
等车的时候
{season}到了
在{spot}坐了会儿
喝着{drink}
一边吃{food}一边想
和{who}聊天
{who}刚刚问我
打卡第{nn}天
认真地说
家人们
有一说一
笑死
好久没发微博了
第{n}次来{spot}
{city}的朋友们
路过{spot}
十分钟前
本来不想发的
{month}的第{n}个小目标
`);

/** What ordinary users add. */
export const additions = lines(`
{who}也这么觉得
{animal}在旁边打呼噜
希望{weekday}别下雨
果然{season}最适合这样
生活还是要有点盼头
有些事慢慢来就好
人还是要多出门走走
下次一定提前{minutes}分钟出门
回家路上买了{food}
顺便喝了杯{drink}
连{animal}都看不下去了
{price}块花得值
一个人也挺好的
{who}笑了我{n}分钟
想把这一刻存下来
评论区告诉我不止我一个人
没有对比就没有伤害
{city}真的待不腻
给自己点个赞
{year}年的我肯定想不到
这就是普通人的{weekday}
钱包说它不同意
腿还在{spot}，人已经到家了
手机只剩{n}%的电
{song}刚好放到副歌
我妈说我长大了
大概这就是{feeling}吧
好想再来一次
已经发给{who}看了
今天的快乐就到这里
有没有{city}的姐妹兄弟一起
原来大家都一样
算了不想了
明天的事明天再说
人生嘛，开心最重要
写到这里{drink}都凉了
`);

/** How ordinary users end. */
export const endings = lines(`
就这样
绝了
真的会谢
太可了
爱了爱了
你们呢
有推荐吗
求同款
冲呀
慢慢来
继续努力
下次还来
不愧是我
懂的都懂
先这样吧
蹲一个答案
祝大家{weekday}愉快
明天会更好
好运连连
快夸我
存个档
晒一下
开心就好
好喜欢{season}
坐等{weekday}
平平淡淡才是真
有空再细说
完
谢谢{who}
{city}，下次见
`);

/** What known persons add. */
export const knownAdditions = lines(`
很多细节以后慢慢讲
评论区里的问题我挑{n}个回
关于{field}，我一直觉得诚实最重要
这些年走过{nn}座城市，感受都在里面
也欢迎不同意见
具体的放在长文里
谢谢一路上的朋友
{city}的朋友可以来现场聊
其实最难的是坚持
刚开始做{field}的时候没人看好
收到很多私信，统一回复一下
下一期聊{field}，想听什么留言
工作人员说我又瘦了
照片是{now}拍的，没修
有些话只想对老朋友说
{year}年的时候我也这么想
团队的{n}个年轻人熬了{n2}个晚上
写完这段去吃{food}
欢迎转给需要的人
别只收藏，做起来
不求快，只求稳
我的看法可能和很多人不一样
`);

/** How known persons end. */
export const knownEndings = lines(`
晚点见
谢谢大家
{weekday}见
期待你们的反馈
保重身体
感恩遇见
一起加油
欢迎转发
评论区见
未完待续
{city}见
祝好
抱拳
共勉
`);

/** What institutions add. */
export const officialAdditions = lines(`
详情请看长图
请相互转告
具体安排以现场公告为准
咨询电话：0000-{number}
报名请私信本号，额满即止
转发给身边的人，多一份了解
有疑问请在评论区留言，小编会逐一回复
活动时间：{weekday}9点，地点：{city}{spot}
我们会持续更新，敬请关注
感谢{city}每一位朋友的支持
本次共有{nn}家单位参与
你还想了解什么，欢迎告诉我们
数据统计截至{month}底
请以官方发布为准，不信谣、不传谣
市民朋友可就近办理
凡参与者均可获得纪念品一份
{season}已至，请合理安排时间
志愿者将在现场提供引导服务
编辑：小{editor}，校对：小{editor2}
图片由网友提供
`);

/** How institutions end. */
export const officialEndings = lines(`
转发扩散
一起了解
收藏备用
欢迎参加
敬请期待
请查收
为他们点赞
码住
别错过
小编等你来
转给需要的人
请放心
`);

/** In front of a post of an institution. */
export const officialOpenings = lines(`
【{month}速递】
【{city}发布】
【便民信息】
【{weekday}提示】
【关注】
【小编提醒】
【权威发布】
【网友关心】
各位网友{now}好
{city}的朋友们
好消息
最新消息
`);

/** Words of those who pass on a post; the theme's word is in each of them. */
export const reactions = lines(`
{theme}这块我只服这条
说到{theme}我可太有发言权了
关于{theme}，说得太好了
转给爱{theme}的{who}看
马住，以后{theme}用得上
果然还是{theme}最治愈
为了{theme}也要转
第{n}次被{theme}种草
{theme}相关的先转为敬
{city}的{theme}也该这样
看完只想说，{theme}yyds
今天的{theme}素材有了
原来{theme}还可以这样
不懂{theme}的我路过
{theme}人狂喜
{who}你看，{theme}
{year}年就关注{theme}了
对{theme}又相信了一次
想起上次{theme}，{feeling}
这条{theme}值得被更多人看到
没想到{theme}能写成这样
{theme}，永远的话题
替{who}转，TA最懂{theme}
收藏夹里又多一条{theme}
`);

/** Single words of links in a chain of reposts. */
export const replies = lines(`
转发微博
马住
说得好
哈哈哈哈
转
支持
太真实了
同感
学到了
[赞]
[心]
[笑cry]
好家伙
来了来了
必须转
围观
mark
有道理
看完沉默了
许愿
接好运
转给需要的人
泪目
绝了
这也行
太好看了
期待
加油
破防了
第一次听说
`);

export const emoticons = words(`
[心] [哈哈] [泪] [鼓掌] [赞] [太开心] [笑cry] [允悲] [doge] [月亮] [蛋糕] [耶] [爱你] [可爱] [吃瓜] [抱抱] [并不简单] [二哈] [喵喵] [打call] [加油] [拳头] [太阳] [下雨] [干杯] [咖啡] [鲜花] [礼物] [思考] [嘻嘻]
[憧憬] [失望] [困] [晕] [偷笑] [害羞] [酷] [微笑] [给力] [围观] [拜拜] [送花花] [中国赞]
`);

export const spots = words(`
公园 图书馆 江边 湖边 老街 夜市 早市 商场 书店 咖啡馆 天台 操场 食堂 菜市场 火车站 机场 美术馆 体育馆 植物园 动物园 古镇 海边 山顶 广场 巷子 露营地 美食城 影院 码头 桥头 步行街 博物馆门口 学校 便利店 花市 茶馆
`);

/** Animals that live with users. */
export const pets = words(
  "猫 狗 橘猫 柯基 柴犬 金毛 布偶 英短 狸花猫 三花猫 奶牛猫 泰迪 边牧 仓鼠 兔子 鹦鹉 乌龟 哈士奇 土狗 黑猫 白猫 美短 萨摩耶 小鸡 龙猫 暹罗 比熊 博美",
);

export const companions = words(
  "朋友 同事 室友 爸妈 妹妹 弟弟 姐姐 表哥 闺蜜 发小 同桌 邻居 老同学 对象 师兄 老板 舅舅 外婆 爷爷 网友 学妹 前同事",
);
export const weathers = {
  spring: words("微风 回暖 春雨绵绵 阳光正好 倒春寒 小雨 多云"),
  summer: words("高温 雷阵雨 闷热 暴晒 大太阳 多云 大雨"),
  autumn: words("晴朗 降温 秋高气爽 起风了 小雨 凉快 多云"),
  winter: words("下雪 寒冷 大风 雾蒙蒙 阴天 零下 晴冷"),
} as const;
export const feelings = words(
  "无语 心累 开心 感动 佛系 破防 上头 踏实 知足 期待 emo 复杂 满足 随缘 热泪盈眶 哭笑不得 平静 治愈 心动 清醒 遗憾 圆满",
);
export const editors = words("林 陈 周 方 夏 秋 许 柯 叶 南 北 乔 安 苏 梁 罗 谢 唐");

/** Places that users attach to a post, behind the name of their city. */
export const landmarks = words(`
人民公园 图书馆 火车站 国际机场 博物馆 体育中心 大学城 老街 步行街 植物园 动物园 美术馆 科技馆 会展中心 万象广场 滨江路 音乐厅 古城墙 湿地公园 奥体中心 电影城 夜市
`);

/** Titles of articles. */
export const articles = lines(`
{field}入门：新手最容易踩的{n}个坑
我在{city}做{field}的这{n}年
写在{season}：关于{field}的一点想法
{thisyear}年的{field}，我看好这{n}个方向
一文看懂{field}
{nn}条{field}建议，建议收藏
从《{work}》说起
`);
