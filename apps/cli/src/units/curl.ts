// Commands that call an operation of a mock on the default port.

/** The command for an operation of Just One API at this path below `/api/weibo/`. */
export function justoneCurl(path: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  const query = new URLSearchParams({ token: "any" });
  for (const [name, value] of Object.entries(parameters)) query.set(name, String(value));
  return `curl 'localhost:4010/api/weibo/${path}?${query}'`;
}

/** The lines of the commands, by operation. */
export function curlLines(curls: Readonly<Record<string, string>>): readonly string[] {
  const width = Math.max(...Object.keys(curls).map(({ length }) => length));
  return Object.entries(curls).map(([operation, curl]) => `  ${operation.padEnd(width)} ${curl}`);
}
