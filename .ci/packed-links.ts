// Follows the links of every Markdown page in the packed tarballs: what a package does not contain must be an address.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { anchorsOf, linksIn } from "./links.ts";

/** Sentences about the links that lead nowhere. */
function brokenLinks(tarball: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  try {
    execFileSync("tar", ["-xzf", tarball, "-C", folder]);
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
    if (pages.length === 0) return [`${basename(tarball)} has no README`];
    return pages.flatMap((page) =>
      linksIn(readFileSync(join(folder, page), "utf8"))
        .filter((link) => !/^(https?|mailto):/.test(link) && !leadsSomewhere(join(folder, page), link))
        .map((link) => `${basename(tarball)}: ${page} links to ${link}, which the package does not contain`),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), decodeURI(path));
  if (!existsSync(target)) return false;
  return (
    anchor === undefined || (statSync(target).isFile() && anchorsOf(readFileSync(target, "utf8")).includes(anchor))
  );
}

const broken = process.argv.slice(2).flatMap(brokenLinks);
for (const sentence of broken) console.error(sentence);
process.exitCode = broken.length === 0 ? 0 : 1;
