// The provinces and cities that Weibo knows.
import type { Place } from "../user/user.ts";
import { provinceLines } from "../words/provinces.ts";

/** A province as in Weibo's provinces table. */
export interface Province {
  readonly id: number;
  /** "四川". */
  readonly name: string;
  readonly cities: readonly Place[];
}

/** All provinces that Weibo knows, 其他 and 海外 (other countries) included. */
export const provinces: readonly Province[] = provinceLines.map(readProvince);

/** Beijing, Tianjin, Shanghai and Chongqing are provinces and cities at once. */
export function isMunicipality(province: number): boolean {
  return province === 11 || province === 12 || province === 31 || province === 50;
}

function readProvince(line: string): Province {
  const [id = "", name = "", ...cities] = line.split(" ");
  const province = Number(id);
  return {
    id: province,
    name,
    cities: cities.map((entry) => {
      const city = Number.parseInt(entry, 10);
      return { province, city, text: `${name} ${entry.slice(String(city).length)}` };
    }),
  };
}
