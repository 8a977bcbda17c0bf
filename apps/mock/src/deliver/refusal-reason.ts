// The header of a refusal: why the mock refuses a call, which the service's own words often leave open.
import type { Considered } from "../exchange/considered.ts";
import type { Fault } from "../exchange/fault.ts";
import { headerText } from "../units/header-text.ts";

/** In characters; a parameter's value, which some reasons quote, may be longer. */
const LONGEST = 1_000;

/** Undefined for an answer that is no refusal of caller, parameters, path or user. */
export function refusalReason({ decision, call, credential }: Considered): string | undefined {
  const { by, because, outcome } = decision;
  if (by !== "refusal") return undefined;
  if (call.operation.refuses === because) return headerText(because);
  const fault = "fault" in outcome ? outcome.fault : undefined;
  if (fault !== undefined && fault === credential.refusal) {
    return `credential: ${wordsOf(fault)}${credential.token === "" ? "; none, or an empty one, was given" : ""}`;
  }
  const isService = fault !== undefined && because !== call.problem;
  return isService ? wordsOf(fault) : headerText(because).slice(0, LONGEST);
}

/** The service's words; its name and code where a header can't carry them. */
function wordsOf({ message, name, code }: Fault): string {
  if (message !== null && headerText(message) === message) return message.slice(0, LONGEST);
  return name === undefined ? `code ${code}` : `${name} (${code})`;
}
