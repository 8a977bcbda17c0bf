// What the mock itself has against a call of an export, such as an unknown effect in the token: no service sends it, so
// the client takes it for a damaged answer.
import { bodyText } from "@weibo-kit/types/body-text";
import { Masking } from "@weibo-kit/types/masking";

const HEADER = "x-mock-mistake";
/** A token that begins so is an instruction to the mock, and no secret. */
const EFFECT = /^mock-/;
const MOST_BYTES = 65_536;

/** A `fetch` that keeps the mistake of the last answer. */
export interface WatchedFetch {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** In one line; undefined where the last answer was no mistake of a mock. */
  readonly mistake: () => string | undefined;
}

/** @param token is masked in what a server quotes of it */
export function watchedFetch(token: string): WatchedFetch {
  const masking = new Masking({ names: ["token"], secrets: EFFECT.test(token) ? [] : [token] });
  let mistake: string | undefined;
  return {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      mistake = undefined;
      if (!response.headers.has(HEADER)) return response;
      const text = await bodyText(response, MOST_BYTES, () => new Error(HEADER), init.signal ?? undefined).catch(
        () => "",
      );
      // Another server could send anything to the terminal.
      mistake = mistakeIn(text)?.replaceAll(/\p{Cc}+/gu, " ");
      mistake = mistake && masking.text(mistake);
      return new Response(text, { status: response.status, headers: response.headers });
    },
    mistake: () => mistake,
  };
}

function mistakeIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const given = typeof body === "object" && body !== null && "mistake" in body ? body.mistake : undefined;
    return typeof given === "string" ? given : undefined;
  } catch {
    return undefined;
  }
}
