import { faker } from "@faker-js/faker/locale/zh_CN";
import { expect, test } from "vitest";
import { cityPrefixes, citySuffixes, companyForms, menNames, womenNames } from "./from-faker.ts";

test("the lists are those of the pinned version of faker", () => {
  const { location, company, person } = faker.rawDefinitions;
  expect({ cityPrefixes, citySuffixes, companyForms, menNames, womenNames }).toEqual({
    cityPrefixes: location?.city_prefix,
    citySuffixes: location?.city_suffix,
    companyForms: company?.legal_entity_type,
    menNames: person?.first_name?.male,
    womenNames: person?.first_name?.female,
  });
});
