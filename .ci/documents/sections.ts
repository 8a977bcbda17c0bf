// The parts of a README, as a reader elsewhere needs them: without this clone's commands, with whole addresses.

/** A part of a page under a heading of the second level. */
export interface Section {
  readonly title: string;
  /** Without its heading. */
  readonly text: string;
}

/** Every section of the second level, in order. */
export const sectionsOf = (page: string): readonly Section[] =>
  page
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { title: part.slice(0, end), text: part.slice(end).trim() };
    });

/** What comes between the title and the first section, without the session of a terminal and the list of sections. */
export function introductionOf(page: string): string {
  const [beginning = ""] = page.split(/^## /m);
  return beginning
    .replace(/^# .*\n/m, "")
    .replaceAll(/^```console\n.*?^```\n/gms, "")
    .split("\n\n")
    .filter((part) => !/^\[[^\]]+\]\(#/.test(part.trim()))
    .join("\n\n")
    .trim();
}

/**
 * A text for a reader who has installed the packages: `npx weibo-kit` in place of the clone's scripts, no sentence about
 * the clone, and addresses that work anywhere.
 *
 * @param home what an address of a page begins with
 */
export function forReaders(text: string, home: string): string {
  return text
    .split("\n")
    .flatMap((line) => withoutClone(line))
    .join("\n")
    .replaceAll("npm run --silent weibo-kit -- ", "npx weibo-kit ")
    .replaceAll(/npm start(?: --)?(?=[ `])/g, "npx weibo-kit serve")
    .replaceAll(/ ?\[中文\]\([^)]*\)/g, "")
    .replaceAll(/\]\((?!https?:)(#?)([^)]*)\)/g, (_all, anchor: string, path: string) =>
      anchor === "" ? `](${home}${path})` : `](${home}README.md#${path})`,
    )
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** No line where nothing of it is left. */
function withoutClone(line: string): readonly string[] {
  if (!/\bclone\b/.test(line)) return [line];
  const kept = line.split(/(?<=\.) (?=[A-Z`])/).filter((sentence) => !/\bclone\b/.test(sentence));
  return kept.length === 0 ? [] : [kept.join(" ")];
}
