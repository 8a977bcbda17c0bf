// Writes the figures as Markdown tables.
import type { ColdStart } from "./cold-start.ts";
import type { Compared } from "./compare.ts";
import type { InProcess } from "./in-process.ts";
import type { Memory } from "./memory.ts";
import type { ComparedPeer } from "./peers.ts";
import type { Spread } from "./statistics.ts";

const spread = ({ median, least, most }: Spread, places: number) =>
  `**${median.toFixed(places)}** (${least.toFixed(places)}–${most.toFixed(places)})`;

export function tableOf(title: string, compared: readonly Compared[]): string {
  const lines = compared.map(({ name, share, microseconds, bytes, goal }) => {
    const cells = [name, spread(share, 3), goal?.toFixed(2) ?? "", spread(microseconds, 0), (bytes / 1000).toFixed(1)];
    return `| ${cells.join(" | ")} |`;
  });
  const head = `| ${title} | share of the limit | goal | CPU µs a request | kB |\n|---|---|---|---|---|`;
  return `${head}\n${lines.join("\n")}\n`;
}

/** Compares each peer with two rows of ours: a page rendered anew, and a cached one. */
export function peersOf(peers: readonly ComparedPeer[], made: Compared, kept: Compared): string {
  const times = ({ share }: Compared, peer: Compared) => (share.median / peer.share.median).toFixed(1);
  const lines = peers.map((peer) => {
    const cells = [peer.name, spread(peer.share, 4), spread(peer.microseconds, 0), (peer.bytes / 1000).toFixed(1)];
    return `| ${[...cells, times(made, peer), peer.makesUp ? "" : times(kept, peer), `≥ ${peer.goal}`].join(" | ")} |`;
  });
  const head = `| peer | share of the limit | CPU µs a request | kB | × CPU of a new page | × CPU of a cached page | goal |\n|---|---|---|---|---|---|---|`;
  return `${head}\n${lines.join("\n")}\n`;
}

export function othersOf(start: ColdStart, inside: InProcess, held: Memory): string {
  const { fetch, parse, create } = inside;
  const lines = [
    ["spawn to the first 200, the bundled command, ms", spread(start.command, 0), ""],
    ["the same, a bare Hono server, ms", spread(start.hono, 0), ""],
    ["the command's start over Hono's", spread(start.ratio, 2), "≤ 1.6"],
    ["`createMock()` after import, ms of CPU", spread(ms(create), 1), "≤ 30"],
    ["a page of 20 in process, every user another, CPU µs", spread(fetch, 0), "≤ the next line"],
    ["its reader's `JSON.parse`, CPU µs", spread(parse, 0), ""],
    ["resident memory, idle, MB", String(held.idle), "≤ 70"],
    [`after ${held.requests} requests over as many uids and 10 000 tokens, MB`, String(held.after), "≤ 110"],
  ];
  return `| | median (range) | goal |\n|---|---|---|\n${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}

const ms = ({ median, least, most }: Spread): Spread => ({
  median: median / 1e3,
  least: least / 1e3,
  most: most / 1e3,
});
