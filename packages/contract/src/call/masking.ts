// Masks a target's credentials, which a server may echo: in its answers before they are judged, and in every reason.
import { Masking } from "@weibo-kit/types/masking";
import { type Answer, type Missing, parseJson } from "../model/answer.ts";
import type { Target } from "../model/target.ts";
import { upstreams } from "../upstreams/upstreams.ts";

/** In characters. Real tokens are longer; a shorter one, as tests have it, may be a word of the payload. */
const SHORTEST = 8;

export function maskingOf({ secrets }: Pick<Target, "secrets">): Masking {
  const names = Object.values(upstreams).map(({ credential }) => credential.parameter);
  return new Masking({ names, secrets, shortest: SHORTEST });
}

/** The answer as cases may see it: masked before anything is cut out of it. */
export function withoutSecrets(got: Answer | Missing, masking: Masking): Answer | Missing {
  if ("missing" in got) return { ...got, missing: masking.text(got.missing) };
  const text = masking.known(got.text);
  if (text === got.text) return got;
  // An AppKey may be equal to a number of the payload: masked, it would not be JSON any more.
  return { ...got, text, json: parseJson(text) ?? parseJson(got.text, (value) => masking.known(value)) };
}
