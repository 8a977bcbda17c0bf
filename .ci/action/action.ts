// Reads a composite action, and runs its steps in a job.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Ended, Job } from "./job.ts";

type Values = Readonly<Record<string, string>>;

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly shell: string;
  readonly env?: Values;
  readonly run: string;
}

/** An `action.yml` with steps of its own. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const readAction = (file: string): Action => parse(readFileSync(file, "utf8"));

/** Runs the steps that the inputs select, up to the first that fails. */
export async function runAction({ inputs, outputs, runs }: Action, given: Values, job: Job): Promise<Ended> {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`The action has no input ${unknown}.`);
  const defaults = Object.entries(inputs).map(([name, input]) => [`inputs.${name}`, input.default ?? ""]);
  const known = new Map<string, string>(
    Object.entries(given).map(([name, value]) => [`inputs.${name}`, String(value)]),
  );
  for (const [name = "", value = ""] of defaults) if (!known.has(name)) known.set(name, value);
  let shown = "";
  for (const step of runs.steps.filter((each) => isChosen(each, known))) {
    const variables = Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, known)]);
    const ended = await job.run(step.run, Object.fromEntries(variables));
    shown += ended.shown;
    if (ended.code !== 0) return { ...ended, shown };
    for (const [name, value] of Object.entries(ended.outputs)) known.set(`steps.${step.id}.outputs.${name}`, value);
  }
  const values = Object.entries(outputs).map(([name, { value }]) => [name, filled(value, known)]);
  return { code: 0, shown, outputs: Object.fromEntries(values) };
}

/** Of conditions only the form `inputs.command == 'serve'`. */
function isChosen({ if: condition }: Step, known: ReadonlyMap<string, string>): boolean {
  if (condition === undefined) return true;
  const [, name = "", value] = /^([\w.]+) == '(\w+)'$/.exec(condition) ?? [];
  if (value === undefined) throw new Error(`Not understood: if: ${condition}`);
  return known.get(name) === value;
}

const filled = (text: string, known: ReadonlyMap<string, string>): string =>
  text.replaceAll(/\$\{\{ ([\w.]+) \}\}/g, (_all, name) => known.get(name) ?? "");
