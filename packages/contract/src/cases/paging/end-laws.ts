// Laws about the end of a list.
import { isLastPage } from "@weibo-kit/types/paging";
import { unchecked } from "../../model/case.ts";
import { show } from "../../read/show.ts";
import { type LawOf, law } from "./law.ts";
import { pathIn, valueIn } from "./list-page.ts";
import { advancing, isCounted } from "./positions.ts";

const FAR = "2000000000";

/** Applies where any page can be asked for by its number. */
export const pastTheEnd: LawOf = (list) => {
  const { end, items } = list.paging;
  const [name, ...others] = advancing(list);
  if (!isCounted(list) || name === undefined || others.length > 0) return undefined;
  const field = end?.at.split(".").at(-1);
  return law({
    name: "past-the-end",
    promise: `answers a page past the end with ${list.words.none}${end ? ` and ${field} ${end.values[0]}` : ""}`,
    calls: (subject) => ({ past: list.call(subject, { [name]: FAR }) }),
    judge: ({ past }) => {
      const { length } = past.items;
      if (length > 0) return `${pathIn(list, items)}: ${length} ${list.words.many} on page ${FAR}`;
      if (end === undefined) return undefined;
      const value = valueIn(past, end.at);
      return end.values.some((one) => one === value)
        ? undefined
        : `${pathIn(list, end.at)}: ${show(value)} past the end`;
    },
  });
};

/** Applies where the caller chooses how many items a page has. */
export const endOfShortPage: LawOf = (list) => {
  const { end, size } = list.paging;
  const { largest } = list;
  if (end === undefined || typeof size !== "object" || largest === undefined) return undefined;
  const field = end.at.split(".").at(-1);
  return law({
    name: "end-of-short-page",
    promise: `gives a page that is shorter than ${size.parameter} the ${field} ${end.values[0]}`,
    calls: (subject) => ({ page: largest.call(subject) }),
    judge: ({ page }) => {
      if (page.items.length >= largest.size) return unchecked("nothing-to-judge", "the page is full");
      return isLastPage({ ...list.paging, emptyIsEnd: false }, page.payload)
        ? undefined
        : `${pathIn(list, end.at)}: ${show(valueIn(page, end.at))} on a page of ${page.items.length} of ${largest.size}`;
    },
  });
};
