// A port that fetch and browsers refuse: other programs reach a mock there, so it is served with a warning.
import { isBlockedPort } from "@weibo-kit/types/blocked-ports";
import { texts } from "../texts/texts.ts";

/** Prints the warning on stderr, since a script may read the address from stdout. */
export function warnOfBlockedPort(url: string): void {
  const { port } = new URL(url);
  if (isBlockedPort(Number(port))) console.error(texts.serving.blockedPort(port));
}
