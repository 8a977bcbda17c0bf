// From the options of the command to the settings of a mock.
import { loadPeople, type MockSettings } from "@weibo-kit/mock";
import type { MockOptions } from "./mock-options.ts";
import { scenarioOf } from "./scenario-options.ts";

/** The settings of the mock that these options describe. */
export async function mockSettings({
  scenario,
  fault,
  limit,
  secret,
  people,
  ...settings
}: MockOptions): Promise<MockSettings> {
  return {
    ...settings,
    ...(people === undefined ? {} : { residents: await loadPeople(people) }),
    ...(secret === undefined ? {} : { secrets: secret }),
    scenario: await scenarioOf({
      ...(scenario === undefined ? {} : { scenario }),
      ...(fault === undefined ? {} : { fault }),
      ...(limit === undefined ? {} : { limit }),
    }),
  };
}
