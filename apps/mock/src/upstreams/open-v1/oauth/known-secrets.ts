// Whose secret is known: as the settings say, else every AppKey's is `secret` and no foreign token has any.
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
