// What the settings of a mock may be: kinds and ranges. What only their use can tell, an unknown fault for example, is
// found when they are put to use.
import { anyOf, callback, choice, flag, list, object, recordOf, text, wholeNumber } from "@weibo-kit/types/options";
import { LARGEST_POPULATION } from "@weibo-kit/world";
import { modes } from "./decide/source.ts";
import { say } from "./mistake.ts";
import { rowMonths } from "./upstreams/justone/payloads/row-variants.ts";
import { dialects } from "./upstreams/justone/render.ts";

/** A check for each setting of `createMock`. */
export const settingsChecks = {
  seed: wholeNumber(0, 2 ** 32 - 1),
  population: wholeNumber(1, LARGEST_POPULATION),
  dialect: choice(...dialects),
  rows: choice(...rowMonths),
  strict: flag,
  verifySignatures: flag,
  secrets: recordOf(text),
  mode: choice(...modes),
  fixtures: anyOf(say("a folder, or a list of fixtures"), text, list),
  residents: list,
  localPictures: flag,
  clock: callback,
  date: anyOf(say('"clock", or milliseconds since 1970'), choice("clock"), wholeNumber(0)),
  scenario: anyOf(say("a scenario, or the name of one"), text, object, list),
  limits: object,
  replay: text,
  sleep: callback,
  cachedPages: wholeNumber(0),
  journalSize: wholeNumber(1),
  tenantBytes: wholeNumber(0),
  cors: anyOf(say('"*", "off", or a list of origins'), text, list),
  onEntry: callback,
};
