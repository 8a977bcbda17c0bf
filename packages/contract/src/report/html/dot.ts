// A verdict as a dot, told apart by its shape as well as by its colour.

import { escapeMarkup } from "@weibo-kit/types/markup";
import type { Verdict } from "../../model/verdict.ts";

export const lookOf = ({ is, known }: Verdict): "kept" | "broken" | "known" | "open" => {
  if (is === "not checked") return "open";
  return is === "kept" ? "kept" : known ? "known" : "broken";
};

export function dotLink(verdict: Verdict): string {
  const { id, promise, because, level, is } = verdict;
  const title = [`${id} (${level}): ${is}`, promise, because].filter(Boolean).join("\n");
  return `<a class="dot ${lookOf(verdict)}" href="#${escapeMarkup(id)}" title="${escapeMarkup(title)}" aria-label="${escapeMarkup(`${id}: ${is}`)}"></a>`;
}
