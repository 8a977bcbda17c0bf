// Every province with its cities; it needs no credential.
import { operation } from "../operation.ts";
import { provincesPayload } from "../payloads/provinces.ts";

export const provincesList = operation("/provinces.json", () => ({ payload: provincesPayload }));
