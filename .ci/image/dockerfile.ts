// Reads a Dockerfile as far as ours goes: what it copies, and how a container starts, is examined and stops being root.

/** What an image is. */
export interface ImagePlan {
  /** Sources in the context, and where they go. */
  readonly copies: readonly { readonly from: readonly string[]; readonly to: string }[];
  readonly folder: string;
  /** `1000:1000` */
  readonly user: string;
  readonly port: number;
  /** Program and arguments of a container that is given none. */
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

/** Those that change neither the files nor the process. */
const WORDS_ALONE = ["FROM", "LABEL"];

/** @throws an error for an instruction that it doesn't know: then the image would have more than was tried */
export function readDockerfile(text: string): ImagePlan {
  const all = instructionsOf(text);
  const known = [...WORDS_ALONE, "COPY", "WORKDIR", "USER", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT", "CMD"];
  const unknown = all.filter(({ name }) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`Not tried: ${unknown.map(({ name }) => name)}`);
  const last = (name: string) => all.findLast((each) => each.name === name)?.rest ?? "";
  return {
    copies: all.filter(({ name }) => name === "COPY").map(({ rest }) => copyOf(rest)),
    folder: last("WORKDIR"),
    user: last("USER"),
    port: Number(last("EXPOSE")),
    command: [...wordsOf(last("ENTRYPOINT")), ...wordsOf(last("CMD"))],
    healthcheck: wordsOf(last("HEALTHCHECK").replace(/^.*?CMD /, "")),
  };
}

const instructionsOf = (text: string) =>
  text
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [name = "", ...rest] = line.split(" ");
      return { name, rest: rest.join(" ") };
    });

function copyOf(rest: string) {
  const words = rest.split(" ");
  return { from: words.slice(0, -1), to: words.at(-1) ?? "" };
}

/** The form without a shell alone: an image without one has no other, and a shell would get the signals. */
function wordsOf(json: string): readonly string[] {
  const words: unknown = JSON.parse(json);
  if (!Array.isArray(words) || !words.every((word) => typeof word === "string")) throw new Error(`No list: ${json}`);
  return words;
}

/** The sources that a `.dockerignore` lets through: it excludes everything and names exceptions. */
export function contextOf(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  if (lines[0] !== "*") throw new Error("The .dockerignore doesn't begin with *.");
  return lines.slice(1).map((line) => line.slice(1));
}
