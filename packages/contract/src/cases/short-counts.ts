// How Weibo writes a large number for people: 12.6万, 6569万, 1.58亿.

/**
 * Every text that fits a count. Under 10⁴ plain digits, under 10⁸ in 万 with one decimal, else in 亿 with two; whether
 * a half is rounded up or to even, and where 万 ends, is not known: both are accepted.
 */
export function shortCounts(count: number): readonly string[] {
  if (count < 10_000) return [String(count)];
  const inWan = [Math.round(count / 1_000), Math.floor(count / 1_000 + 0.499_999)].map((tenths) => `${tenths / 10}万`);
  const inYi = [Math.round(count / 1_000_000), Math.floor(count / 1_000_000 + 0.499_999)].map(
    (part) => `${part / 100}亿`,
  );
  if (count >= 100_000_000) return inYi;
  return count >= 99_999_500 ? [...inWan, ...inYi] : inWan;
}
