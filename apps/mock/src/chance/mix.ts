// 32 bits from three whole numbers, the same on every machine: for parts of an answer that the world doesn't contain.

/** A whole number from 0 to 2³² − 1, by the finalizer of MurmurHash3. */
export function mix(seed: number, count: number, part: number): number {
  let bits = Math.imul(seed, 0x9e3779b1) ^ Math.imul(count, 0x85ebca77) ^ Math.imul(part + 1, 0xc2b2ae3d);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
