// Prints the fingerprints of the two worlds that golden.test.ts pins: run it under any Node.js, from source or built.
import { fingerprint } from "./fingerprint.ts";

console.log(fingerprint());
console.log(fingerprint({ seed: 7, population: 50 }));
