// Errors in the settings of a check, thrown before any call.
import { Mistake } from "@weibo-kit/types/mistake";

/** An option, an address or a file of deviations that a check cannot use. */
export class ContractMistake extends Mistake {
  override readonly name = "ContractMistake";
}
