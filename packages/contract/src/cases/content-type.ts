// The content type of an answer.
import { type Judgement, unchecked } from "../model/case.ts";
import { show } from "../read/show.ts";

export function contentTrouble(type: string | undefined, due: RegExp): Judgement {
  if (type === undefined) return unchecked("no-recording", "headers are not recorded");
  return due.test(type) ? undefined : `content-type: ${show(type)}`;
}
