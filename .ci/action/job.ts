// A job of GitHub Actions on this machine, as far as the steps of our action and of its documents need one.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

type Values = Readonly<Record<string, string>>;

/** How a step ended. */
export interface Ended {
  readonly code: number | null;
  /** Output and errors. */
  readonly shown: string;
  /** What the step wrote to `$GITHUB_OUTPUT`. */
  readonly outputs: Values;
}

/** A folder of work, and what steps leave for those that follow. */
export class Job {
  /** Where scripts begin. */
  readonly folder = mkdtempSync(join(tmpdir(), "weibo-kit-job-"));
  readonly #temp = join(this.folder, "temp");
  readonly #groups: number[] = [];
  #environment: Values;

  constructor(environment: Values) {
    this.#environment = environment;
    mkdirSync(this.#temp);
  }

  /** What the steps wrote to `$GITHUB_STEP_SUMMARY`. */
  get summary(): string {
    return this.#read("summary");
  }

  /** Runs a script as `shell: bash` does. */
  async run(script: string, variables: Values = {}): Promise<Ended> {
    writeFileSync(this.#file("script"), script);
    for (const name of ["output", "env"]) writeFileSync(this.#file(name), "");
    const env = {
      ...process.env,
      CI: "true",
      RUNNER_TEMP: this.#temp,
      GITHUB_OUTPUT: this.#file("output"),
      GITHUB_ENV: this.#file("env"),
      GITHUB_STEP_SUMMARY: this.#file("summary"),
      ...this.#environment,
      ...variables,
    };
    const shell = ["--noprofile", "--norc", "-eo", "pipefail", this.#file("script")];
    // A group of its own, so that what a step leaves behind can be ended.
    const child = spawn("bash", shell, { cwd: this.folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    if (child.pid !== undefined) this.#groups.push(child.pid);
    const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    this.#environment = { ...this.#environment, ...valuesIn(this.#read("env")) };
    return { code, shown: out + errors, outputs: valuesIn(this.#read("output")) };
  }

  /** Ends what the steps left running, as a runner does, and deletes the folder. */
  remove(): void {
    for (const group of this.#groups) endGroup(group);
    rmSync(this.folder, { recursive: true });
  }

  #file(name: string): string {
    return join(this.#temp, `github-${name}`);
  }

  #read(name: string): string {
    return existsSync(this.#file(name)) ? readFileSync(this.#file(name), "utf8") : "";
  }
}

function endGroup(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** Lines of the form NAME=VALUE. */
const valuesIn = (lines: string): Values =>
  Object.fromEntries([...lines.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]));
