/** The credentials that were used, in order to keep them out of every text that leaves the client. */

/** No real credential is shorter; `x` is what people write in tests. */
const SHORTEST = 4;
/** Tokens that change with every call must not pile up. */
const KEPT = 32;
const IN_ADDRESS = /((?:token|source|oauth_\w+)=)[^&\s"'<>]+/gi;
const MASK = "***";

export class Secrets {
  #known: readonly string[] = [];

  add(secret: string): void {
    if (secret.length < SHORTEST || this.#known.includes(secret)) return;
    this.#known = [secret, ...this.#known].slice(0, KEPT);
  }

  /** The text without any credential, raw or encoded. */
  scrub(text: string): string {
    const all = this.#known.flatMap(formsOf).sort((one, other) => other.length - one.length);
    const masked = all.reduce((rest, form) => rest.replace(new RegExp(literal(form), "gi"), MASK), text);
    return masked.replace(IN_ADDRESS, `$1${MASK}`);
  }
}

function formsOf(secret: string): readonly string[] {
  const encoded = encodeURIComponent(secret);
  const inForm = new URLSearchParams({ "": secret }).toString().slice(1);
  return [...new Set([secret, encoded, inForm, encodeURIComponent(encoded), JSON.stringify(secret).slice(1, -1)])];
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
