// Every province with its cities; anybody may ask.
import type { Outcome } from "../../../exchange/types.ts";
import { provincesPayload } from "../payloads/provinces.ts";

export const provincesList = (): Outcome => ({ payload: provincesPayload });
