// Writes the rules into the text of `.ci/fence.ts`; the formatter then breaks its lines.
import type { Rules } from "./rules.ts";

/** The text with its `rules` replaced. */
export function writeRules(text: string, rules: Rules): string {
  const packages = Object.entries(rules).map(([folder, lines]) => {
    const inner = Object.entries(lines).map(([part, line]) => `    ${key(part)}: ${JSON.stringify(line)},\n`);
    return `  ${key(folder)}: {\n${inner.join("")}  },\n`;
  });
  return text.replace(/const rules: Rules = \{\n.*?^\};\n/ms, () => `const rules: Rules = {\n${packages.join("")}};\n`);
}

const key = (name: string) => (/^[a-z][\w$]*$/i.test(name) ? name : JSON.stringify(name));
