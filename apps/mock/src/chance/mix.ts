// 32 bits drawn from three whole numbers, the same on every machine: for what an answer needs and the world doesn't tell.

/** The finalizer of MurmurHash3 over seed, count and part. */
export function mix(seed: number, count: number, part: number): number {
  let bits = Math.imul(seed, 0x9e3779b1) ^ Math.imul(count, 0x85ebca77) ^ Math.imul(part + 1, 0xc2b2ae3d);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
