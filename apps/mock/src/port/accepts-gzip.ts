// Whether a client accepts gzip, by the header Accept-Encoding as RFC 9110 (12.5.3) has it.

/** A content coding, and its weight where it has one. Another member is none, and is skipped. */
const MEMBER = /^([!#$%&'*+.^_`|~\w-]+)(?:[ \t]*;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/**
 * `*` means each coding that isn't named. A coding that is named twice has its lower weight: plain bytes are right in
 * doubt. Where a client refuses plain bytes and names no coding, gzip is the one that it didn't refuse.
 *
 * @param header null without one: RFC 9110 allows every coding then, but old programs send none because they know none
 */
export function acceptsGzip(header: string | null): boolean {
  if (header === null) return false;
  const weights = weightsIn(header);
  const plain = weights.get("identity");
  const gzip = weights.get("gzip") ?? weights.get("*") ?? (plain === 0 ? 1 : 0);
  return gzip > 0 && gzip >= (plain ?? 0);
}

function weightsIn(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const member of header.split(",")) {
    const [, name, weight = "1"] = MEMBER.exec(member.trim()) ?? [];
    if (name === undefined) continue;
    const coding = name.toLowerCase().replace(/^x-gzip$/, "gzip");
    weights.set(coding, Math.min(Number(weight), weights.get(coding) ?? 1));
  }
  return weights;
}
