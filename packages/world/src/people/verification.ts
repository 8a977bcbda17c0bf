// The V beside a name: its type, and a reason that fits the kind of account.
import { between, chance, draw, thing } from "../draw.ts";
import type { Place, Verification } from "../user.ts";
import { professions } from "../words/professions.ts";
import { fill } from "./fill.ts";
import { isVerified, type Sketch } from "./sketch.ts";

const PROFESSION = thing("profession");
const REASON = thing("reason");
const PHONE = thing("service phone");
const MODIFIED = thing("modified reason");
const LEVEL = thing("verification level");

const TYPES = {
  person: 0,
  government: 1,
  enterprise: 2,
  media: 3,
  campus: 4,
  website: 5,
  app: 6,
  organisation: 7,
} as const;

const reasonsByTitle = new Map(
  professions.map((line) => {
    const [title = "", ...reasons] = line.split(/[ |]/);
    return [title, reasons] as const;
  }),
);
const allReasons = [...reasonsByTitle.values()];

export function verificationOf(sketch: Sketch, place: Place): Verification | undefined {
  const { kind, dice } = sketch;
  if (!isVerified(sketch) || kind === "ordinary" || kind === "nameless") return undefined;
  const reason = kind === "person" ? personalReason(sketch, place) : officialReason(sketch);
  return {
    type: TYPES[kind],
    reason,
    extension: extensionOf(sketch),
    hasServicePhone: kind === "enterprise" && chance(dice, PHONE, 0.2),
    modifiedReason: chance(dice, MODIFIED, 0.4) ? reason : "",
  };
}

function personalReason(sketch: Sketch, place: Place): string {
  const { words, dice } = sketch;
  const titled = words.map((word) => reasonsByTitle.get(word)).find((reasons) => reasons !== undefined);
  const reasons = titled ?? allReasons[draw(dice, PROFESSION) % allReasons.length] ?? [];
  return fill(reasons[draw(dice, REASON) % reasons.length] ?? "知名{field}博主", sketch, place);
}

/** Weibo's own wording: mostly "… 官方微博", for companies often the registered name. */
function officialReason({ kind, nickname, words, dice, lexicon }: Sketch): string {
  const ending = draw(dice, REASON) % 4 === 0 ? "官方账号" : "官方微博";
  const [city = nickname, ...rest] = words;
  const isCity = lexicon.cities.includes(city);
  if (kind === "government" && isCity)
    return `${city}市${OFFICES.get(rest.at(-1) ?? "") ?? `${rest.at(-1)}局`}${ending}`;
  if (kind === "enterprise" && draw(dice, REASON) % 3 > 0) {
    const [brand = city, industry = ""] = isCity ? rest : words;
    return `${isCity ? city : lexicon.cities[draw(dice, PROFESSION) % lexicon.cities.length]}市${brand}${industry}有限公司`;
  }
  return `${nickname.replace(/官方$|官博$/, "")}${ending}`;
}

/** Offices whose full name is more than the short one and 局. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ["发布", "人民政府新闻办公室"],
  ["交警", "公安局交通警察支队"],
  ["消防", "消防救援支队"],
  ["文旅", "文化广电和旅游局"],
  ["检察", "人民检察院"],
  ["法院", "人民法院"],
  ["卫健", "卫生健康委员会"],
  ["网警", "公安局网络安全保卫支队"],
  ["反诈", "反诈骗中心"],
  ["人社", "人力资源和社会保障局"],
  ["城管", "城市管理局"],
  ["应急", "应急管理局"],
  ["疾控", "疾病预防控制中心"],
  ["团委", "共青团委员会"],
  ["妇联", "妇女联合会"],
  ["地铁", "轨道交通集团"],
  ["公交", "公共交通集团"],
  ["高速", "高速公路管理处"],
  ["机场", "机场集团"],
  ["铁路", "铁路办事处"],
  ["图书馆", "图书馆"],
  ["博物馆", "博物馆"],
  ["供电", "供电公司"],
  ["市场监管", "市场监督管理局"],
  ["自然资源", "自然资源和规划局"],
  ["住建", "住房和城乡建设局"],
  ["退役军人", "退役军人事务局"],
  ["医保", "医疗保障局"],
  ["海事", "海事局"],
]);

/** Persons: 1 gold for the best known, else 0 orange. Institutions: a level, or -1 for a grey V. */
function extensionOf({ kind, band, dice }: Sketch): number {
  if (kind === "person") return band <= 1 ? 1 : 0;
  if (band >= 3) return chance(dice, LEVEL, 0.15) ? -1 : 0;
  return between(dice, LEVEL, band === 0 ? 20 : 0, band === 0 ? 53 : 50);
}
