// The pictures of emoji, as they are part of a text.
import { mix } from "../../../../chance/mix.ts";

/** Names in brackets, and the last two parts of the picture's address without its ending. */
const FILES: Readonly<Record<string, string>> = {
  "[微笑]": "e3/2018_weixioa",
  "[可爱]": "09/2018_keai",
  "[太开心]": "1e/2018_taikaixin",
  "[鼓掌]": "6e/2018_guzhang",
  "[嘻嘻]": "33/2018_xixi",
  "[哈哈]": "8f/2018_haha",
  "[笑cry]": "4a/2018_xiaoku",
  "[挤眼]": "43/2018_jiyan",
  "[馋嘴]": "fa/2018_chanzui",
  "[黑线]": "a3/2018_heixian",
  "[汗]": "28/2018_han",
  "[哼]": "7c/2018_heng",
  "[怒]": "f6/2018_nu",
  "[委屈]": "a5/2018_weiqu",
  "[可怜]": "96/2018_kelian",
  "[失望]": "aa/2018_shiwang",
  "[悲伤]": "ee/2018_beishang",
  "[泪]": "6e/2018_leimu",
  "[允悲]": "83/2018_kuxiao",
  "[害羞]": "c1/2018_haixiu",
  "[爱你]": "f6/2018_aini",
  "[亲亲]": "2c/2018_qinqin",
  "[色]": "9d/2018_huaxin",
  "[憧憬]": "c9/2018_chongjing",
  "[舔屏]": "3e/2018_tianping",
  "[偷笑]": "71/2018_touxiao",
  "[酷]": "c4/2018_ku",
  "[思考]": "30/2018_sikao",
  "[疑问]": "b8/2018_yiwen",
  "[吃瓜]": "01/2018_chigua",
  "[并不简单]": "aa/2018_bingbujiandan",
  "[doge]": "a1/2018_doge02",
  "[二哈]": "22/2018_erha",
  "[喵喵]": "7b/2018_miaomiao",
  "[抱抱]": "42/2018_baobao",
  "[摊手]": "62/2018_tanshou",
  "[打call]": "fb/2018_call_org",
  "[赞]": "e6/2018_zan",
  "[good]": "8a/2018_good",
  "[耶]": "29/2018_ye",
  "[作揖]": "e7/2018_zuoyi",
  "[加油]": "9f/2018_jiayou",
  "[心]": "8a/2018_new_xin",
  "[伤心]": "6c/2018_xinsui",
  "[鲜花]": "d4/2018_xianhua",
  "[蛋糕]": "f9/2018_dangao",
  "[太阳]": "cd/2018_taiyang",
  "[月亮]": "d5/2018_yueliang",
  "[话筒]": "26/2018_huatong",
  "[给力]": "36/2018_geili",
};

/**
 * `//face.t.sinajs.cn/t4/…_mobile.png`: the address of an emoji's picture, without a scheme. A name that isn't known here
 * gets a file of its own all the same.
 *
 * @param name with the brackets: `[心]`
 */
export function emojiAddress(name: string): string {
  const file = FILES[name] ?? unknownFile(name);
  return `//face.t.sinajs.cn/t4/appstyle/expression/ext/normal/${file}_mobile.png`;
}

function unknownFile(name: string): string {
  const bits = [...name].reduce((sum, letter) => mix(sum, letter.codePointAt(0) ?? 0, 0), 1);
  const digits = bits.toString(16).padStart(8, "0");
  return `${digits.slice(0, 2)}/2018_${digits.slice(2)}`;
}
