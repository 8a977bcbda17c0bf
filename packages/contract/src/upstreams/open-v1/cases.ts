// The cases of the Open Platform V1. A new one goes into the file of its topic; a new topic is added here.
import type { Case } from "../../model/case.ts";
import { agreementCases } from "./cases/agreement.ts";
import { answerCases } from "./cases/answer.ts";
import { markCases } from "./cases/byte-order-mark.ts";
import { codeCases } from "./cases/codes.ts";
import { fieldCases } from "./cases/fields.ts";
import { v1PagingCases } from "./cases/paging.ts";
import { refusalCases } from "./cases/refusals.ts";
import { selectorCases } from "./cases/selectors.ts";
import { socialCases } from "./cases/social.ts";
import { socialAnswerCases } from "./cases/social-answers.ts";
import { socialTwinCases } from "./cases/social-twins.ts";
import { xmlCases } from "./cases/xml.ts";

export const cases: readonly Case[] = [
  ...answerCases,
  ...fieldCases,
  ...selectorCases,
  ...refusalCases,
  ...codeCases,
  ...xmlCases,
  ...agreementCases,
  ...socialCases,
  ...v1PagingCases,
  ...socialAnswerCases,
  ...socialTwinCases,
  ...markCases,
];
