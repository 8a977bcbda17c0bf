// The cause of a failed file operation, as the command words it.
import { texts } from "../texts/texts.ts";

/** A missing file or folder in the language of the command; other errors keep the system's words. */
export function causeOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, path] = /^ENOENT: no such file or directory, \w+ '(.*?)'/s.exec(message) ?? [];
  return path === undefined ? message : texts.mistakes.noFile(path);
}
