// What an answer says that it is.
import { type Judgement, unchecked } from "../case.ts";
import { show } from "../json/show.ts";

export function contentTrouble(type: string | undefined, due: RegExp): Judgement {
  if (type === undefined) return unchecked("no recording: headers are not recorded");
  return due.test(type) ? undefined : `content-type: ${show(type)}`;
}
