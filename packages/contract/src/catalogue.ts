// Every case. A new one goes into the file of its topic; only a new topic comes here.
import type { Case } from "./case.ts";
import { agreementCases } from "./cases/justone/agreement.ts";
import { answerCases } from "./cases/justone/answer.ts";
import { codeCases } from "./cases/justone/codes.ts";
import { displayTotalCases } from "./cases/justone/display-total.ts";
import { fieldCases } from "./cases/justone/fields.ts";
import { otherCases } from "./cases/justone/others.ts";
import { pagingCases } from "./cases/justone/paging.ts";
import { parameterCases } from "./cases/justone/parameters.ts";
import { refusalCases } from "./cases/justone/refusals.ts";
import { schemaCases } from "./cases/justone/schema.ts";
import { agreementCases as v1AgreementCases } from "./cases/open-v1/agreement.ts";
import { answerCases as v1AnswerCases } from "./cases/open-v1/answer.ts";
import { codeCases as v1CodeCases } from "./cases/open-v1/codes.ts";
import { fieldCases as v1FieldCases } from "./cases/open-v1/fields.ts";
import { neighbourCases as v1NeighbourCases } from "./cases/open-v1/neighbours.ts";
import { refusalCases as v1RefusalCases } from "./cases/open-v1/refusals.ts";
import { selectorCases as v1SelectorCases } from "./cases/open-v1/selectors.ts";
import { xmlCases as v1XmlCases } from "./cases/open-v1/xml.ts";
import { probingCases } from "./cases/probing.ts";

export const catalogue: readonly Case[] = [
  ...answerCases,
  ...schemaCases,
  ...fieldCases,
  ...pagingCases,
  ...displayTotalCases,
  ...agreementCases,
  ...parameterCases,
  ...refusalCases,
  ...codeCases,
  ...otherCases,
  ...v1AnswerCases,
  ...v1FieldCases,
  ...v1SelectorCases,
  ...v1RefusalCases,
  ...v1CodeCases,
  ...v1XmlCases,
  ...v1AgreementCases,
  ...v1NeighbourCases,
  ...probingCases,
];
