// The secrets of AppKeys and tokens: those of the settings, else `secret` for every AppKey and none for foreign tokens.
import type { OpenV1Options } from "../options.ts";

const EVERYBODYS = "secret";

export interface KnownSecrets {
  ofApp(key: string): string | undefined;
  ofToken(token: string): string | undefined;
}

export function knownSecrets({ secrets }: OpenV1Options): KnownSecrets {
  const told = new Map(Object.entries(secrets ?? {}));
  return {
    ofApp: (key) => (secrets === undefined && key !== "" ? EVERYBODYS : told.get(key)),
    ofToken: (token) => told.get(token),
  };
}
