// The secrets that open the control routes of tenants whose names are no secrets: those that were made on request.
import { hmacSha256, isSameSecret } from "#platform";
import { mistakeInEnglish } from "../mistake.ts";
import { isTenantName, nameFlaw } from "../read/tenant-name.ts";

/** A tenant that was made. */
export interface MadeTenant {
  readonly name: string;
  /** Opens the control routes of this tenant alone. */
  readonly secret: string;
}

const ACT = "make a tenant";
/** A name of this form was made here: its secret follows from it, so that nothing is kept for it. */
const GIVEN = /^tenant-[\da-f]{32}$/;
/** In characters, of a name that is asked for. */
const LONGEST_NAME = 200;

export class TenantSecrets {
  /** How many names that were asked for are kept. */
  readonly most: number;
  readonly #isInUse: (name: string) => boolean;
  /** By the names that were asked for. */
  readonly #secrets = new Map<string, string>();
  /** Drawn on first use: workers forbid it while a module is loaded. A secret is good until the mock ends. */
  #key: string | undefined;

  /**
   * @param isInUse whether a tenant of this name has calls or settings
   */
  constructor(most: number, isInUse: (name: string) => boolean) {
    this.most = most;
    this.#isInUse = isInUse;
  }

  /**
   * Makes a tenant with a fresh name, or with the one that is asked for.
   *
   * @throws {MockMistake} for a name that is wrong or taken, or when too many are taken
   */
  make(asked?: unknown): MadeTenant {
    if (asked !== undefined) return this.#reserve(asked);
    const name = `tenant-${randomHex(16)}`;
    return { name, secret: this.#secretOf(name) };
  }

  /**
   * Whether a credential opens the control routes of a tenant: the secret of one that was made, else the name itself,
   * since a caller who knows it can make calls under it.
   */
  opens(credential: string, name: string): boolean {
    if (name === "" || credential === "") return false;
    const secret = this.#secrets.get(name) ?? (GIVEN.test(name) ? this.#secretOf(name) : name);
    return isSameSecret(credential, secret);
  }

  /** The names that were asked for, oldest first. */
  get names(): readonly string[] {
    return [...this.#secrets.keys()];
  }

  /** Whether a tenant was made under this name, which was asked for. */
  isMade(name: string): boolean {
    return this.#secrets.has(name);
  }

  /** Whether a tenant was made under this name, or has calls or settings. */
  isTaken(name: string): boolean {
    return this.isMade(name) || this.#isInUse(name);
  }

  /** Gives a name that was asked for back: its secret opens nothing any more. */
  end(name: string): void {
    this.#secrets.delete(name);
  }

  #secretOf(name: string): string {
    this.#key ??= randomHex(32);
    return hmacSha256(this.#key, name);
  }

  #reserve(name: unknown): MadeTenant {
    const wrong = flawIn(name);
    if (typeof name !== "string" || wrong !== undefined)
      throw mistakeInEnglish(ACT, `its name is wrong: ${wrong}`, 'Try {"name": "ci-7"}, or no name.');
    const end = `DELETE /__mock/tenants/${encodeURIComponent(name)}`;
    if (this.isTaken(name))
      throw mistakeInEnglish(ACT, "a tenant of this name exists", `Choose another name, or end that tenant: ${end}.`);
    if (this.#secrets.size >= this.most) {
      const remedy = "Ask for no name, or end a tenant: GET /__mock/tenants lists them, DELETE /__mock/tenants/NAME.";
      throw mistakeInEnglish(ACT, `${this.most} names are taken`, remedy);
    }
    const secret = randomHex(32);
    this.#secrets.set(name, secret);
    return { name, secret };
  }
}

function flawIn(name: unknown): string | undefined {
  if (typeof name !== "string") return "it is not a text";
  if (!isTenantName(name)) return nameFlaw(name);
  if (name.length > LONGEST_NAME) return `it is longer than ${LONGEST_NAME} characters`;
  return GIVEN.test(name) ? "names of this form are given, not asked for" : undefined;
}

/** So many random bytes as hexadecimal digits, from the generator that every platform has. */
function randomHex(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
