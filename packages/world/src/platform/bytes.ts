// The type of bytes in memory of their own, for every TypeScript from 5.4 on.

/**
 * `Uint8Array<ArrayBuffer>`, which a `Response` takes as its body. TypeScript before 5.7 refuses type arguments there,
 * and what `slice` returns is that very type in later versions.
 */
export type Bytes = ReturnType<Uint8Array["slice"]>;
