// Bios of ordinary accounts: whole ones, and parts that are put together.
import { lines, words } from "./words.ts";

/** Complete bios that many accounts share. */
export const wholeBios = lines(`
这个人很懒，什么都没有留下。
没有签名。
一切随缘
知足常乐
顺其自然
静待花开
万事胜意
无
潜水中……
用来看别人的号。
追星小号，不喜勿扰。
保持热爱，奔赴山海。
慢慢来，比较快。
今天也要开心呀！
`);

/** Single words about oneself. */
export const characters = words(
  "天蝎座 双鱼座 狮子座 处女座 水瓶座 摩羯座 白羊座 巨蟹座 射手座 天秤座 双子座 金牛座 INFP INFJ ENFP INTJ ISTP ENTP ISFJ 社恐 社牛 话痨 慢热 佛系青年 躺平青年 文艺青年 颜控 声控",
);
export const likings = words(
  "吃货 干饭人 猫奴 狗派 铲屎官 素食者 咖啡爱好者 奶茶续命 手办党 旅行爱好者 摄影爱好者 读书人 影迷 剧迷 球迷 跑步爱好者 健身小白 二次元 汉服爱好者 民谣党 摇滚青年 背包客 骑行党 钓鱼佬",
);

/** Half sentences with gaps. */
export const intros = lines(`
坐标{city}
{city}土著一枚
在{city}漂着的第{count}年
来自{city}，最近迷上{field}
从小在{city}长大
住在{city}，心在海边
{field}爱好者
半个{field}博主
业余写点{field}
对{field}很上头
十年{field}老粉
家有一只{pet}
养了一只叫{food}的{pet}
被一只{animal}支配的人
总被人说像{animal}
{food}十级爱好者
为了{food}可以跑{count}条街
每天都想吃{food}
{food}怎么吃都不腻
《{song}》单曲循环中
最近在听《{song}》
《{work}》看了{count}遍
正在追《{work}》
立志跑完{count}个马拉松
读书笔记已写到第{count}本
晚睡协会{city}分会会长
早起打卡第{count}年
`);

/** Whole sentences. */
export const sayings = lines(`
分享日常和美食
记录生活点滴
只发自己喜欢的东西
偶尔写写字拍拍照
想养一只{pet}
想和喜欢的人去吃{food}
梦想是在{city}开一家小店
平安喜乐就好
请多关照
欢迎来玩
随便看看，别当真
谢谢你的关注
互关请私信
不撩不约
不接广告
慢热，但真诚
杂食，话多
更新随缘
做自己的太阳
一直在路上
说走就走，说吃就吃
晴天拍云，雨天听歌
把日子过成自己喜欢的样子
今天的快乐是{food}给的
工作日消失，周末出没
不懂就问，懂了就忘
收藏夹比人生还满
再忙也要好好吃饭
少说话，多看花
认真生活的第{count}年
希望明天不加班 >_<
爱你们 <3
生活 & 工作，都要认真
碎碎念很多，介意慎关
别问，问就是在减肥
走过{count}座城，还想再走{count2}座
拍照技术一般，胜在真诚
种花养草，不问归期
三分钟热度，七天就好
家人闲坐，灯火可亲
心里有光，慢食三餐
凡事发生皆有利于我
手机里全是{pet}的照片
冰箱里永远有{food}
又菜又爱玩
周末的时间都给了{field}
书读得慢，路走得远
记性不好，所以写下来
和自己和解的第{count}年
今天也在认真摸鱼
不太会聊天，见谅
评论都会看，回得慢
好好睡觉，天天向上
一边迷路一边看风景
爱喝咖啡，怕苦
下辈子想当一只{pet}
风吹哪页读哪页
在{city}等一场雪
唱歌跑调，自得其乐
关注我的都会暴富
生活明朗，万物可爱
不开心就去吃{food}
用镜头偷一点时间
普通人的普通一天
(>_<) 又困了
"随便"是我的口头禅
`);

/** A line of its own below the others. */
export const closings = lines(`
合作：{word}{number}@example.com
投稿邮箱：{word}_{number}@example.org
店铺 https://{word}.example.com/?id={number}&from=weibo
博客：http://{word}{number}.example.net
电台 https://example.org/fm/{number}
小红薯同名，B站同名，其他都是假的
小号 @{word}_{number}
另有大号 @{word}{number}
#{field}# #{city}# 常驻
超话：#{work}# #{song}#
联系电话 0000-{number}
QQ群 97{number}
所有照片都是手机拍的，喜欢请告诉我一声
图可自取，转载请注明出处
私信不常看，有事请留言
原号找不回来了，从头再来
每晚9点更新，周末休息
头像：朋友画的 背景：自己拍的
一句话："{food}是世界上最好吃的东西"
「不定期掉落{food}测评」
`);
