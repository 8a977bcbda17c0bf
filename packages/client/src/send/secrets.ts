/** Masks credentials in every text that leaves the client. */

/** No real credential is shorter. Masking one like `x`, as tests have it, would destroy ordinary words. */
const SHORTEST = 4;
/** Bounds the memory when each call has another token. */
const KEPT = 32;
const MASK = "***";

/** The credentials used so far. */
export class Secrets {
  readonly #inAddress: RegExp;
  #known: readonly string[] = [];

  /** @param names parameters whose values are masked wherever they occur */
  constructor(names: readonly string[]) {
    this.#inAddress = new RegExp(`((?:${names.join("|")})=)[^&\\s"'<>]+`, "gi");
  }

  /** Adds a credential to those that are masked. */
  add(secret: string): void {
    if (secret.length < SHORTEST || this.#known.includes(secret)) return;
    this.#known = [secret, ...this.#known].slice(0, KEPT);
  }

  /** The text without credentials, be they plain or encoded. */
  scrub(text: string): string {
    const all = this.#known.flatMap(formsOf).sort((one, other) => other.length - one.length);
    const masked = all.reduce((rest, form) => rest.replace(new RegExp(literal(form), "gi"), MASK), text);
    return masked.replace(this.#inAddress, `$1${MASK}`);
  }
}

function formsOf(secret: string): readonly string[] {
  const encoded = encodeURIComponent(secret);
  const inForm = new URLSearchParams({ "": secret }).toString().slice(1);
  return [secret, encoded, inForm, encodeURIComponent(encoded), JSON.stringify(secret).slice(1, -1)];
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
