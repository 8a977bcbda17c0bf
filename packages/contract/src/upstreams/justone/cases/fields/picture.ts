// Avatar addresses: https://tvax1.sinaimg.cn/crop.0.0.640.640.50/<picture id>.jpg?…
const ADDRESS = /\/crop\.\d+\.\d+\.\d+\.\d+\.(?<size>\d+)\/(?<id>\w+)\.\w+/;
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

export function pictureIn(address: unknown): { readonly id: string; readonly size: string } | undefined {
  const { size, id } = (typeof address === "string" ? ADDRESS.exec(address)?.groups : undefined) ?? {};
  return size === undefined || id === undefined ? undefined : { id, size };
}

/** The first eight characters are a uid: base 62 when they start with 00, else hexadecimal. */
export function uidInPicture(id: string): number | undefined {
  const head = id.slice(0, 8);
  if (!head.startsWith("00")) return /^[0-9a-f]{8}$/.test(head) ? Number.parseInt(head, 16) : undefined;
  return [...head].reduce((uid, digit) => uid * 62 + DIGITS.indexOf(digit), 0);
}
