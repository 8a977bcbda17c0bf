// The number of the host that a picture lies on: the service derives it from the picture's id.
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
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
