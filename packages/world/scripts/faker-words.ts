// Prints src/words/from-faker.ts: the few lists of faker that the world is made of.
import { faker } from "@faker-js/faker/locale/zh_CN";

const { location, company, person } = faker.rawDefinitions;

/** The strings of a list that faker types loosely. */
const texts = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];

const lists = {
  menNames: person?.first_name?.male,
  womenNames: person?.first_name?.female,
  cityPrefixes: location?.city_prefix,
  citySuffixes: location?.city_suffix,
  companyForms: company?.legal_entity_type,
};

console.log(`// Written by \`pnpm faker-words\`: lists of the locale zh_CN of faker (https://fakerjs.dev, MIT licence), in its order.
import { words } from "./words.ts";
`);
for (const [name, list] of Object.entries(lists))
  console.log(`export const ${name} = words(\n  "${texts(list).join(" ")}",\n);`);
