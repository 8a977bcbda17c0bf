// How the command was started, for mistakes that show the command to type instead.

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether npm runs a script of this name of the clone, not of a project that happens to have one. */
export const isScript = (name: string, { npm_lifecycle_event, npm_package_name }: Environment = process.env): boolean =>
  npm_lifecycle_event === name && npm_package_name === "@weibo-kit/repository";

/** `weibo-kit serve`, or what starts it in a clone: `npm start --`. */
export function startedAs(subcommand: string, environment: Environment = process.env): string {
  if (subcommand === "serve" && isScript("start", environment)) return "npm start --";
  const command = isScript("weibo-kit", environment) ? "npm run weibo-kit --" : "weibo-kit";
  return `${command} ${subcommand}`;
}
