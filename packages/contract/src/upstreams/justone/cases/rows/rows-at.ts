// The objects that an answer shows at some paths, each with its path.
import type { Answer } from "../../../../model/answer.ts";
import { at, listOf, recordOf } from "../../../../read/json-path.ts";
import type { Row } from "../../payload.ts";

/** Every item of a list. */
export const EACH = "[]";

/** Where objects are: `["data", "list", "[]"]` below the payload. Places that an answer lacks are passed over. */
export type Place = readonly string[];

/** The objects at these places of a successful answer; none for any other answer. */
export const rowsAt = (answer: Answer, places: readonly Place[]): readonly Row[] =>
  at(answer.json, "code") === 0 ? places.flatMap((place) => below(at(answer.json, "data"), "$.data", place)) : [];

function below(value: unknown, path: string, [step, ...rest]: Place): readonly Row[] {
  if (step === EACH) return (listOf(value) ?? []).flatMap((item, index) => below(item, `${path}[${index}]`, rest));
  const row = recordOf(value);
  if (row === undefined) return [];
  return step === undefined ? [{ path, row }] : below(row[step], `${path}.${step}`, rest);
}
