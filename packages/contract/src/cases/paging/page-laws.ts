// Laws about one page: no item twice, no more items than fit, page 1 by default.
import { pageSize, totalIn } from "@weibo-kit/types/paging";
import { show } from "../../read/show.ts";
import { type LawOf, law, onEachPage } from "./law.ts";
import { pathIn, valueIn } from "./list-page.ts";
import { advancing, firstPage } from "./positions.ts";

const numerals: Readonly<Record<number, string>> = { 20: "twenty", 50: "fifty" };

/** Applies where page 1 can be asked for in two ways. */
export const pageOmitted: LawOf = (list) => {
  const names = advancing(list).filter((name) => list.paging.advance[name]?.first !== undefined);
  if (names.length === 0) return undefined;
  return law({
    name: "page-omitted",
    promise: `answers a call without ${names.join(" and ")} as page 1`,
    calls: (subject) => ({ first: firstPage(list, subject), omitted: list.call(subject, {}) }),
    judge: ({ first, omitted }) => {
      const [one, other] = [first.items, omitted.items];
      const index = one.findIndex(({ id }, place) => id !== other[place]?.id);
      if (index === -1 && one.length === other.length) return undefined;
      const place = index === -1 ? one.length : index;
      const path = one[place]?.path ?? other[place]?.path;
      return `${path}: ${show(other[place]?.id)} without ${names.join(" and ")}, ${show(one[place]?.id)} on page 1`;
    },
  });
};

export const uniqueOnPage: LawOf = (list) =>
  law({
    name: "unique-on-page",
    promise: `lists ${list.words.none} twice on one page`,
    calls: (subject) => ({ first: firstPage(list, subject) }),
    judge: (_pages, run) =>
      onEachPage(run, ({ items }) => {
        const ids = items.map(({ id }) => id);
        const twice = items.find(({ id }, place) => id !== undefined && ids.indexOf(id) < place);
        return twice && `${twice.path}: ${show(twice.id)} is on the page already`;
      }),
  });

/** Applies where a size is known. */
export const limitedSize: LawOf = (list) => {
  const { size, total, items } = list.paging;
  if (size === undefined || pageSize(list.paging, list.input) === undefined) return undefined;
  const { many } = list.words;
  const limit =
    typeof size === "number"
      ? `puts at most ${numerals[size] ?? size} ${many} on a page`
      : `puts no more ${many} on a page than ${size.parameter} asks for`;
  return law({
    name: "page-size",
    promise: total === undefined ? limit : `${limit}, and no more than it announces`,
    calls: (subject) => ({ first: firstPage(list, subject) }),
    judge: (_pages, run) =>
      onEachPage(run, (page) => {
        const { length } = page.items;
        if (page.most !== undefined && length > page.most)
          return `${pathIn(list, items)}: ${length} ${many} on one page`;
        const all = totalIn(list.paging, page.payload);
        if (total === undefined || all === undefined || all >= length) return undefined;
        return `${pathIn(list, total)}: ${show(valueIn(page, total))} beside ${length} ${many}`;
      }),
  });
};
