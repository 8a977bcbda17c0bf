// Professions of verified persons: the title before a name, what they are about, then reasons in Weibo's wording.
import { lines } from "./words.ts";

/**
 * `title career fields reason|reason…`. The career decides which bios suit, the fields what those and the reasons are
 * about; `all` are all fields. The templates are filled with the user's own place, field, work or employer.
 */
export const professions = lines(`
演员 screen 电影,电视剧 演员|演员，代表作《{work}》|青年演员|影视演员，代表作品《{work}》《{work2}》|话剧演员
歌手 music 音乐 歌手|歌手，代表作《{song}》|音乐人，歌手|独立音乐人|创作歌手，代表作《{song}》
主持人 screen 娱乐,音乐,情感 主持人|{station}主持人|节目主持人，代表作《{work}》|电台主持人
导演 screen 电影,电视剧 导演|导演，代表作《{work}》|青年导演|纪录片导演
编剧 books 电影,电视剧,读书 编剧|编剧，代表作《{work}》|编剧、作家
作家 books 读书,情感,历史,国学 作家|作家，代表作《{work}》|知名作家|专栏作家、书评人
记者 news 财经,历史,军事,体育,科技 {paper}记者|{paper}首席记者|资深媒体人
编辑 news 读书,历史,国学 {paper}编辑|图书编辑|{paper}主编
律师 office 法律 {place}律师|律师，法律博主|{company}律师|知名律师
医生 office 健康,医学,科普 {hospital}主治医师|{hospital}副主任医师|医学科普博主|{hospital}主任医师
教授 office 教育,历史,国学,科普,读书 {university}教授|{university}教授、博士生导师|{university}副教授
教练 sport 健身,体育 健身教练|国家一级教练员|{city}足球队教练
运动员 sport 体育,健身 国家一级运动员|田径运动员|游泳运动员|乒乓球运动员
摄影师 shop 摄影 知名摄影师|旅行摄影师，摄影博主|微博签约摄影师
设计师 shop 设计美学 设计师|独立设计师|知名设计美学博主
画家 shop 绘画,设计美学 画家|插画师|漫画家，代表作《{work}》
厨师 shop 美食 美食博主|知名美食博主|中式烹调高级技师
演说家 office 职场,教育 培训师|演讲教练|企业管理培训师
创始人 office 职场,互联网,科技 {company}创始人|{company}创始人兼CEO|{company}联合创始人
总监 office 职场,互联网,科技 {company}总监|{company}市场总监|{company}技术总监
博主 shop all 知名{field}博主|{field}博主|{field}领域优质创作者|头部{field}博主|{field}视频自媒体
自媒体 shop all {field}自媒体|知名{field}自媒体|头条文章作者|微博原创视频博主
达人 shop all {field}达人|微博{field}达人|超话主持人（{city}超话）|超话小主持人
评论员 news 财经,体育,时事,军事,科技 {field}评论员|资深{field}评论员|特约{field}评论员
研究员 office 教育,历史,国学,科普,财经 {university}研究员|{field}研究员|独立研究员
`);

export const fields = lines(
  "美食 旅游 科技 数码 情感 财经 历史 军事 体育 娱乐 搞笑 游戏 动漫 萌宠 母婴 育儿 教育 健康 健身 美妆 时尚 穿搭 摄影 读书 电影 电视剧 音乐 汽车 家居 房产 三农 法律 科普 星座 国学 职场 互联网 设计美学"
    .split(" ")
    .join("\n"),
);

/** Invented titles of films, series and books. */
export const works = lines(
  "长街夜雨 北方的河岸 旧城来信 三月以南 她从海上来 沉默的证词 半生烟火 山那边的灯 追风的少年们 十二封信 云上茶馆 不眠之城 最后一班渡轮 南巷故人 青石板 逆光 第七个夏天 雪落长安道 麦田深处 无声的告白者 望乡台 春日迟迟 小城往事录 万家灯火时 明月照大江 摆渡 归途列车 暗涌之下 大漠孤舟 风起陇西道"
    .split(" ")
    .join("\n"),
);

/** Invented titles of songs. */
export const songs = lines(
  "晚风告白 南方的信 没有名字的海 一个人的车站 听雨的猫 慢慢来 借我一束光 失眠说明书 雨停以前 橘色黄昏 你不在的夏天 月亮邮局 再见旧时光 云端来电 半糖 把你写进歌里 走走停停 温柔的反义词 凌晨三点的便利店 逆流"
    .split(" ")
    .join("\n"),
);
