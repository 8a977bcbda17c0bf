// A mistake in the settings, a scenario or a request to the mock itself; never part of the imitation.
import { Mistake } from "@weibo-kit/types/mistake";
import type { OptionsUse } from "@weibo-kit/types/options";

/** Wrong settings, scenario or use of the mock: "Failed to <act>: <cause>. <remedy>" */
export class MockMistake extends Mistake {
  override readonly name = "MockMistake";

  /** The HTTP status where the mistake was in a request. */
  readonly status: 400 | 401 | 404 | 501;

  constructor(act: string, cause: string, remedy: string, status: 400 | 401 | 404 | 501 = 400) {
    super(act, cause, remedy);
    this.status = status;
  }
}

/** How `checkOptions` refuses a setting: `act` is what was tried. */
export const settingsOf = (act: string): OptionsUse => ({
  act,
  noun: "setting",
  mistake: (...parts) => new MockMistake(...parts),
});
