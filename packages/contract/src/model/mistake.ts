// Something wrong in how a check was asked for: thrown before anything is called.
import { Mistake } from "@weibo-kit/types/mistake";

/** An option, an address or a file of deviations that a check cannot use. */
export class ContractMistake extends Mistake {
  override readonly name = "ContractMistake";
}
