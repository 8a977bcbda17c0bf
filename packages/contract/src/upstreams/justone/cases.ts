// The cases of Just One API. A new one goes into the file of its topic; a new topic is added here.
import type { Case } from "../../model/case.ts";
import { agreementCases } from "./cases/agreement.ts";
import { allAnswerCases } from "./cases/all-answers.ts";
import { answerCases, otherAnswerCases } from "./cases/answer.ts";
import { codeCases } from "./cases/codes.ts";
import { displayTotalCases } from "./cases/display-total.ts";
import { fieldCases } from "./cases/fields.ts";
import { otherPagingCases, userPagingCases } from "./cases/paging.ts";
import { parameterCases } from "./cases/parameters.ts";
import { postsAndSearchCases } from "./cases/posts-and-search.ts";
import { refusalCases } from "./cases/refusals.ts";
import { rowsAgreementCases } from "./cases/rows/agreement.ts";
import { rowsCases } from "./cases/rows/rows.ts";
import { rowsAreProfilesCases } from "./cases/rows-are-profiles.ts";
import { schemaCases } from "./cases/schema.ts";

export const cases: readonly Case[] = [
  ...answerCases,
  ...allAnswerCases,
  ...schemaCases,
  ...fieldCases,
  ...userPagingCases,
  ...displayTotalCases,
  ...agreementCases,
  ...parameterCases,
  ...refusalCases,
  ...codeCases,
  ...postsAndSearchCases,
  ...otherPagingCases,
  ...rowsAreProfilesCases,
  ...otherAnswerCases,
  ...rowsCases,
  ...rowsAgreementCases,
];
