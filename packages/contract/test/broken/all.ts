// Every broken server that the kit is judged by.
import type { Broken } from "./broken.ts";
import { brokenAnswers } from "./justone-answers.ts";
import { brokenLists } from "./justone-lists.ts";
import { brokenRefusals } from "./justone-refusals.ts";
import { brokenV1 } from "./open-v1.ts";
import { brokenPosts } from "./posts.ts";
import { brokenSocial } from "./social.ts";
import { brokenElsewhere } from "./whole-run.ts";

export const brokenServers: readonly Broken[] = [
  ...brokenAnswers,
  ...brokenLists,
  ...brokenRefusals,
  ...brokenPosts,
  ...brokenV1,
  ...brokenSocial,
  ...brokenElsewhere,
];
