// Runs the action's scripts, and the jobs that the READMEs show, with the packed command: `tsx main.ts FOLDER`.
// What this can't try is GitHub's own part: its expressions beyond the few here, its images, Windows and macOS.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { startRegistry } from "../registry/registry.ts";
import { readAction, runAction } from "./action.ts";
import { Job } from "./job.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const action = readAction(join(root, ".github/actions/weibo-kit/action.yml"));
const [folder = ""] = process.argv.slice(2);
const registry = await startRegistry(folder);

/** A project whose tests meet the code 302, and print it. */
const PROJECT = {
  "package.json": '{ "private": true, "type": "module", "scripts": { "test": "node test.js" } }',
  "test.js": `const url = process.env.JUSTONEAPI_BASE_URL + "/api/weibo/get-fans/v1?uid=302&token=" + process.env.JUSTONEAPI_TOKEN;
const { code } = await (await fetch(url)).json();
console.log("met", code);
`,
};

function newJob(): Job {
  const job = new Job({ npm_config_registry: registry.url, npm_config_loglevel: "error" });
  for (const [name, text] of Object.entries(PROJECT)) writeFileSync(join(job.folder, name), text);
  return job;
}

/** Each is a job of its own. */
const TRIES: Readonly<Record<string, (job: Job) => Promise<void>>> = {
  "serve, a step that calls it, stop with a report": async (job) => {
    const { code, shown, outputs } = await runAction(action, { scenario: "slow", options: "--dialect\nlegacy" }, job);
    assert.match(outputs.url ?? "", /^http:\/\/127\.0\.0\.1:\d+$/, shown);
    assert.equal((await job.run("npm test")).shown.includes("met 302"), true);
    const stopped = await runAction(action, { command: "stop", report: "my report" }, job);
    assert.deepEqual([code, stopped.code], [0, 0], stopped.shown);
    assert.match(job.summary, /1 call \(302: 1\)/);
    for (const file of ["bill.json", "manners.xml", "journal.json"])
      assert.ok(existsSync(join(job.folder, "my report", file)));
    await assert.rejects(fetch(outputs.url ?? ""));
  },
  "a budget that is exceeded fails stop": async (job) => {
    const { outputs } = await runAction(action, { budget: "0.05" }, job);
    await fetch(`${outputs.url}/api/weibo/get-fans/v1?token=any&uid=1234567890`);
    assert.equal((await runAction(action, { command: "stop" }, job)).code, 1);
    assert.match(job.summary, /0\.05/);
  },
  "a scenario with a quote and a command in it is a name, never a script": async (job) => {
    const { code, shown } = await runAction(action, { scenario: 'x"; touch caught; $(touch caught)' }, job);
    assert.equal(code, 1);
    assert.match(shown, /Failed to .*scenario.*did not start/s);
    assert.equal(existsSync(join(job.folder, "caught")), false);
  },
  "run, with what it has to meet": async (job) => {
    const script = 'npm test\necho "second line"';
    const { code, shown } = await runAction(action, { command: "run", script, need: "302", report: "report" }, job);
    assert.equal(code, 0, shown);
    assert.match(shown, /met 302.*second line/s);
    assert.match(job.summary, /### weibo-kit/);
    assert.equal((await runAction(action, { command: "run", script, need: "reset" }, job)).code, 1);
    assert.equal((await runAction(action, { command: "run", script: "exit 7" }, job)).code, 7);
  },
  "check of a server that serve started": async (job) => {
    const { outputs } = await runAction(action, {}, job);
    const only = "--only\nget-fans-answers\n--faults\nmagic";
    const { code, shown } = await runAction(
      action,
      { command: "check", target: outputs.url ?? "", options: only },
      job,
    );
    assert.equal(code, 0, shown);
    assert.match(job.summary, /get-fans|kept/);
    await runAction(action, { command: "stop" }, job);
  },
  "what is missing or unknown is one sentence": async (job) => {
    const shownBy = async (command: string) =>
      (await runAction(action, { command }, job)).shown.trim().split("\n").at(-1);
    assert.match((await shownBy("sevre")) ?? "", /^::error::Failed to start weibo-kit: unknown command "sevre"\./);
    assert.match((await shownBy("stop")) ?? "", /^::error::Failed to stop the mock: none was started\./);
    assert.match((await shownBy("run")) ?? "", /^::error::Failed to run: no script is given\./);
    assert.match((await shownBy("check")) ?? "", /^::error::Failed to check: no target is given\./);
  },
  ...Object.fromEntries(documentedJobs()),
};

interface DocumentedStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** The jobs of the READMEs: GitHub's by their steps, GitLab's by their scripts, except those that need an image. */
function documentedJobs(): [string, (job: Job) => Promise<void>][] {
  const readmes = ["README.md", "apps/cli/README.md"].map((page) => readFileSync(join(root, page), "utf8")).join("\n");
  const documents = [...readmes.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = ""]) => parse(block));
  const jobs = documents.flatMap(({ jobs: github, ...rest }) =>
    Object.entries<Record<string, unknown>>(github ?? ("steps" in rest ? { "in short": rest } : rest)),
  );
  const tried = jobs.filter(([, { services }]) => services === undefined);
  assert.equal(new Set(tried.map(([name]) => name)).size, 4, "The READMEs have four jobs that can be tried.");
  return tried.map(([name, { steps, script }]) => [
    `the READMEs' job ${name}`,
    async (job) => {
      const lines = Array.isArray(script) ? script.map((run: string): DocumentedStep => ({ run })) : [];
      for (const step of Array.isArray(steps) ? steps : lines) await take(step, job);
    },
  ]);
}

async function take(step: DocumentedStep, job: Job): Promise<void> {
  const isOurs = step.uses?.startsWith("weibo-kit/weibo-kit/.github/actions/weibo-kit@") === true;
  if (!isOurs && step.run === undefined) return;
  const { code, shown } = isOurs ? await runAction(action, step.with ?? {}, job) : await job.run(step.run ?? "");
  assert.equal(code, 0, shown);
}

for (const [name, attempt] of Object.entries(TRIES)) {
  const job = newJob();
  await attempt(job);
  job.remove();
  console.log(`  action: ${name}`);
}
registry.close();
