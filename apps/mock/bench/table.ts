// The figures as a Markdown table.
import type { Compared } from "./compare.ts";

const digits = (value: number, places: number) => value.toFixed(places);

export function tableOf(compared: readonly Compared[]): string {
  const lines = compared.map(({ name, share, microseconds, bytes, goal }) =>
    [
      "",
      name,
      `**${digits(share.median, 2)}** (${digits(share.least, 2)}–${digits(share.most, 2)})`,
      goal === undefined ? "" : `${digits(goal, 2)}`,
      digits(microseconds.median, 0),
      digits(bytes / 1000, 1),
      "",
    ]
      .join(" | ")
      .trim(),
  );
  return [
    "| question | share of the limit | goal | CPU µs a request | kB |",
    "|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}
