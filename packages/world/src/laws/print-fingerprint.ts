// Prints the fingerprints of the two worlds that the golden test pins. Runs from source and from `dist`.
import { fingerprint } from "./fingerprint.ts";

console.log(fingerprint());
console.log(fingerprint({ seed: 7, population: 50 }));
