// The verification of an account: its type, and a reason that fits the kind of account.
import { midnightInBeijing } from "@weibo-kit/types/beijing-time";
import { FIRST_DATE } from "../dates.ts";
import { between, chance, draw, label } from "../draws/draw.ts";
import { pick } from "../draws/pick.ts";
import { Concat } from "../json-text/concat.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import { Literal } from "../json-text/literal.ts";
import type { Text } from "../json-text/text.ts";
import { NO_WORD, Word, wordsOf } from "../json-text/word.ts";
import { verifiedTypeOf } from "../kinds/kind.ts";
import { once } from "../once.ts";
import { Filled } from "../templates/filled.ts";
import { templateOf } from "../templates/template.ts";
import { professionOf } from "../traits/profession.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import { needsShares } from "../words/companies.ts";
import { districts } from "../words/institutions.ts";
import { officeNames } from "../words/offices.ts";
import { professions } from "../words/professions.ts";

const PROFESSION = label("profession");
const REASON = label("reason");
const PHONE = label("service phone");
const MODIFIED = label("modified reason");
const LEVEL = label("verification level");
const TRADE = label("trade");
const PAYMENT = label("payment");
const DAY = 86_400;
const TITLES = label("titles");
const SECOND = label("second title");
/** How many of the verified have paid, and belong to a trade. */
const [PAID, TRADED] = [3 / 4, 2 / 3];
const SECOND_TITLES = wordsOf(["微博原创视频博主", "头条文章作者", "微博知名博主", "超话主持人", "微博签约自媒体"]);

const templates = once(
  () =>
    new Map(
      professions.flatMap((line) => (line.split(" ")[3] ?? "").split("|").map((text) => [text, templateOf(text)])),
    ),
);
const OFFICES = once(() => new Map([...officeNames].map(([short, name]) => [short, new Word(name)] as const)));
const DISTRICTS = once(() => new Set<string>(districts));
const BLOGGER = templateOf("知名{field}博主");
const [CITY, OFFICE, COMPANY, BANK] = [new Word("市"), new Word("局"), new Word("有限公司"), new Word("股份有限公司")];
const LEAGUE = [new Word("共青团"), new Word("委员会")] as const;
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
    paidAt: chance(draws, PAYMENT, PAID) ? paymentOf(traits) : undefined,
    trade: chance(draws, TRADE, TRADED) ? tradeOf(traits) : undefined,
    titles: chance(draws, TITLES, kind === "person" ? 0.45 : 0.15) ? titlesOf(traits, reason) : undefined,
  };
}

/** Within the two years before the world's first date, and after the registration. */
function paymentOf({ draws, registeredAt }: SeedTraits): number | undefined {
  const today = midnightInBeijing(FIRST_DATE);
  const days = Math.min(730, Math.floor((today - registeredAt) / DAY));
  return days < 1 ? undefined : today - DAY * (1 + (draw(draws, PAYMENT) % days));
}

/** The numbers are invented: each kind of account has a range of its own. */
function tradeOf({ kind, draws }: SeedTraits): Text {
  return new IntegerText(1100 + (verifiedTypeOf(kind) ?? 0) * 200 + (draw(draws, PROFESSION) % 150));
}

/** The service lists the titles of some accounts; a person can have a second one beside the reason. */
function titlesOf({ kind, draws }: SeedTraits, reason: Text): readonly Text[] {
  const hasSecond = kind === "person" && chance(draws, TITLES, 0.15);
  return hasSecond ? [reason, pick(draws, SECOND, SECOND_TITLES)] : [reason];
}

function personalReason(traits: SeedTraits, place: Place): Text {
  const reasons = professionOf(traits)?.reasons ?? [];
  const reason = reasons[draw(traits.draws, REASON) % reasons.length] ?? "";
  return new Filled(templates().get(reason) ?? BLOGGER, traits, place);
}

/** In Weibo's own wording: mostly "… 官方微博", for companies often the registered name. */
function officialReason({ kind, nickname, words, draws, source: { lexicon } }: SeedTraits): Text {
  const ending = draw(draws, REASON) % 4 === 0 ? ACCOUNT : VOICE;
  const [city = NO_WORD, ...rest] = words;
  const isCity = lexicon.isCity(city.text);
  if (kind === "government" && isCity) return new Concat([...officeIn(city, rest), ending]);
  if (kind === "enterprise" && draw(draws, REASON) % 3 > 0) {
    const [brand = city, industry = NO_WORD] = isCity ? rest : words;
    const seat = isCity ? city : (lexicon.cities[draw(draws, PROFESSION) % lexicon.cities.length] ?? city);
    return new Concat([seat, CITY, brand, industry, needsShares(industry.text) ? BANK : COMPANY]);
  }
  return new Concat([new Literal(String(nickname).replace(/官方$|官博$/, "")), ending]);
}

/** The city, the district, if the name has one, and the full name of the office, which is the last word. */
function officeIn(city: Word, words: readonly Word[]): readonly Word[] {
  const [first = NO_WORD] = words;
  const office = words.at(-1) ?? NO_WORD;
  const seat = [city, CITY, DISTRICTS().has(first.text) ? first : NO_WORD];
  // The league's name comes first: 共青团上都市竹溪区委员会.
  if (office.text === "团委") return [LEAGUE[0], ...seat, LEAGUE[1]];
  const fullName = OFFICES().get(office.text);
  return [...seat, ...(fullName ? [fullName] : [office, OFFICE])];
}

/** `verified_type_ext`. Persons: 1 (gold) for the best known, else 0 (orange). Organisations: 0 or 50, as recorded. Others: a level, or -1 (grey). */
function extensionOf({ kind, band, draws }: SeedTraits): number {
  if (kind === "person") return band <= 1 ? 1 : 0;
  if (kind === "organisation") return chance(draws, LEVEL, 0.5) ? 50 : 0;
  if (band >= 3) return chance(draws, LEVEL, 0.15) ? -1 : 0;
  return between(draws, LEVEL, band === 0 ? 20 : 0, band === 0 ? 53 : 50);
}
