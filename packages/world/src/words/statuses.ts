// What bios can call their owners, and the words of a nickname that leave only some of it.
import type { Some } from "../draws/pick.ts";
import { words } from "./words.ts";

interface Statuses {
  readonly f: Some<string>;
  readonly m: Some<string>;
}

const both = (text: string): Statuses => ({ f: words(text), m: words(text) });
const parents = (text: string): Statuses => ({
  f: words(`${text} 两个孩子的妈`),
  m: words(`${text} 两个孩子的爸`),
});

const GROWN = "80后 85后 90后 95后 已婚已育 二胎家庭";

/** By what the nickname tells of the owner; `any` where it tells nothing. */
export const statuses = {
  any: parents(`${GROWN} 00后 大学生 研究生 上班族 自由职业 考研党 考公党 实习生 留学生 大龄单身 社畜五年`),
  student: both("00后 05后 学生党 住校生 社团人"),
  employee: parents(`${GROWN} 上班族 大龄单身 社畜五年`),
  independent: parents(`${GROWN} 自由职业 大龄单身`),
  parent: parents(GROWN),
} as const satisfies Readonly<Record<string, Statuses>>;

type Life = keyof typeof statuses;

const revealing: readonly (readonly [Life, Some<string>])[] = [
  [
    "student",
    words("大学生 研究生 高中生 体育生 美术生 医学生 法学生 留学生 实习生 毕业生 考研人 课代表 班长 二十岁 十八岁"),
  ],
  [
    "employee",
    words(`
打工人 社畜 码农 程序员 产品经理 设计师 插画师 摄影师 化妆师 调酒师 咖啡师 烘焙师 健身教练 瑜伽老师 舞蹈老师 钢琴老师 英语老师 语文老师 数学老师 班主任
护士 医生 律师 会计 记者 编辑 司机 骑手 快递员 三十岁 阿姨 叔叔 馆长 考公人 老师 师傅
`),
  ],
  ["independent", words("店主 房东 租客 业主 手艺人 养花人 卖花的 种地的 开店的 修车的 店长 老板 掌柜")],
  ["parent", words("宝妈 奶爸 新手妈妈 新手爸爸")],
];

const lives: ReadonlyMap<string, Life> = new Map(
  revealing.flatMap(([life, all]) => all.map((word) => [word, life] as const)),
);

/** What the first word of a nickname that tells anything tells: 律师 of 成都律师小孔. */
export function lifeIn(texts: readonly { readonly text: string }[]): Life {
  for (const { text } of texts) {
    const life = lives.get(text);
    if (life) return life;
  }
  return "any";
}
