/** How each list is walked: one constant for each, so that a bundle holds only those that it uses. */
export * from "./generated/justone.lists.ts";
export * from "./generated/open-v1.lists.ts";
export type { ListPosition, ListRules, PageContent } from "./list-rules.ts";
