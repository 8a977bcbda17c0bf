// The V beside a name: its type, and a reason that fits the kind of account.
import { between, chance, draw, label } from "../draws/draw.ts";
import { Concat } from "../json-text/concat.ts";
import { Literal } from "../json-text/literal.ts";
import type { Text } from "../json-text/text.ts";
import { NO_WORD, Word } from "../json-text/word.ts";
import { verifiedTypeOf } from "../kinds/kind.ts";
import { once } from "../once.ts";
import { Filled, type Template, templateOf } from "../templates/filled.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import { professions } from "../words/professions.ts";

const PROFESSION = label("profession");
const REASON = label("reason");
const PHONE = label("service phone");
const MODIFIED = label("modified reason");
const LEVEL = label("verification level");

const reasonsByTitle = once(
  () =>
    new Map(
      professions.map((line) => {
        const [title = "", ...reasons] = line.split(/[ |]/);
        return [title, reasons.map(templateOf)] as const;
      }),
    ),
);
const allReasons = once(() => [...reasonsByTitle().values()]);
const BLOGGER = templateOf("知名{field}博主");
const [CITY, OFFICE, COMPANY] = [new Word("市"), new Word("局"), new Word("有限公司")];
const [ACCOUNT, VOICE] = [new Word("官方账号"), new Word("官方微博")];

type Place = LazyFields["place"];
type Verification = NonNullable<LazyFields["verification"]>;

export function verificationOf(traits: SeedTraits, place: Place): Verification | undefined {
  const { kind, draws } = traits;
  const type = verifiedTypeOf(kind);
  if (type === undefined) return undefined;
  const reason = kind === "person" ? personalReason(traits, place) : officialReason(traits);
  return {
    type,
    reason,
    extension: extensionOf(traits),
    hasServicePhone: kind === "enterprise" && chance(draws, PHONE, 0.2),
    modifiedReason: chance(draws, MODIFIED, 0.4) ? reason : NO_WORD,
  };
}

function personalReason(traits: SeedTraits, place: Place): Text {
  const { words, draws } = traits;
  const titled = words.map(({ text }) => reasonsByTitle().get(text)).find((reasons) => reasons !== undefined);
  const reasons: readonly Template[] = titled ?? allReasons()[draw(draws, PROFESSION) % allReasons().length] ?? [];
  return new Filled(reasons[draw(draws, REASON) % reasons.length] ?? BLOGGER, traits, place);
}

/** Weibo's own wording: mostly "… 官方微博", for companies often the registered name. */
function officialReason({ kind, nickname, words, draws, lexicon }: SeedTraits): Text {
  const ending = draw(draws, REASON) % 4 === 0 ? ACCOUNT : VOICE;
  const [city = NO_WORD, ...rest] = words;
  const isCity = lexicon.isCity(city.text);
  if (kind === "government" && isCity) return new Concat([city, CITY, ...officeOf(rest.at(-1) ?? NO_WORD), ending]);
  if (kind === "enterprise" && draw(draws, REASON) % 3 > 0) {
    const [brand = city, industry = NO_WORD] = isCity ? rest : words;
    const seat = isCity ? city : (lexicon.cities[draw(draws, PROFESSION) % lexicon.cities.length] ?? city);
    return new Concat([seat, CITY, brand, industry, COMPANY]);
  }
  return new Concat([new Literal(String(nickname).replace(/官方$|官博$/, "")), ending]);
}

const officeOf = (office: Word): readonly Word[] => {
  const known = OFFICES.get(office.text);
  return known ? [known] : [office, OFFICE];
};

/** Offices whose full name is more than the short one and 局. */
const OFFICES: ReadonlyMap<string, Word> = new Map(
  Object.entries({
    发布: "人民政府新闻办公室",
    交警: "公安局交通警察支队",
    消防: "消防救援支队",
    文旅: "文化广电和旅游局",
    检察: "人民检察院",
    法院: "人民法院",
    卫健: "卫生健康委员会",
    网警: "公安局网络安全保卫支队",
    反诈: "反诈骗中心",
    人社: "人力资源和社会保障局",
    城管: "城市管理局",
    应急: "应急管理局",
    疾控: "疾病预防控制中心",
    团委: "共青团委员会",
    妇联: "妇女联合会",
    地铁: "轨道交通集团",
    公交: "公共交通集团",
    高速: "高速公路管理处",
    机场: "机场集团",
    铁路: "铁路办事处",
    图书馆: "图书馆",
    博物馆: "博物馆",
    供电: "供电公司",
    市场监管: "市场监督管理局",
    自然资源: "自然资源和规划局",
    住建: "住房和城乡建设局",
    退役军人: "退役军人事务局",
    医保: "医疗保障局",
    海事: "海事局",
  }).map(([short, full]) => [short, new Word(full)]),
);

/** Persons: 1 gold for the best known, else 0 orange. Institutions: a level, or -1 for a grey V. */
function extensionOf({ kind, band, draws }: SeedTraits): number {
  if (kind === "person") return band <= 1 ? 1 : 0;
  if (band >= 3) return chance(draws, LEVEL, 0.15) ? -1 : 0;
  return between(draws, LEVEL, band === 0 ? 20 : 0, band === 0 ? 53 : 50);
}
