// The number of the host that a picture lies on: the service derives it from the picture's id.
const POLYNOMIAL = 0xedb88320;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** 1 … 4, as in `wx2.sinaimg.cn`: the lowest two bits of the CRC-32 of the id that lies between these places. */
export function hostNumber(bytes: Uint8Array, start: number, end: number): number {
  let rest = -1;
  for (let at = start; at < end; at += 1) rest = (rest >>> 8) ^ (TABLE[(rest ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return (~rest & 3) + 1;
}

/**
 * The number of the host that a picture lies on, 1 … 4.
 *
 * @example
 * pictureHost("005QA9V4ly8h8v3urfmc2j604y04yq2s02"); // 4, as in https://wx4.sinaimg.cn/large/005QA9V4ly8h8v3….jpg
 */
export function pictureHost(pictureId: string): number {
  let rest = -1;
  for (let at = 0; at < pictureId.length; at += 1)
    rest = (rest >>> 8) ^ (TABLE[(rest ^ pictureId.charCodeAt(at)) & 255] ?? 0);
  return (~rest & 3) + 1;
}
