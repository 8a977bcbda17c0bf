// The first output of `weibo-kit serve`: three addresses to open and a curl for each kind of error.

import { texts } from "../texts/texts.ts";
import { padded } from "../units/display-width.ts";

export interface BannerFacts {
  readonly seed: number;
  readonly dialect: string;
  readonly mode: string;
  readonly localPictures?: boolean;
}

const LABEL_WIDTH = 20;

export function banner(url: string, { seed, dialect, mode, localPictures = false }: BannerFacts): string {
  const { answersOn, facts, labels, stop, localPictures: pictures } = texts.serving;
  const inForce = [facts(seed, dialect, mode), ...(localPictures ? [pictures] : [])].join(" · ");
  const fans = (query: string) => `'${url}/api/weibo/get-fans/v1?${query}'`;
  const line = (label: string, text: string) => `  ${padded(label, LABEL_WIDTH)} ${text}`;
  return `${answersOn(url, inForce)}

${line(labels.follows, `${url}/api/weibo/get-followers/v1?token=any&uid=1234567890`)}
${line(labels.profile, `${url}/users/show.xml?source=any&user_id=11051`)}
${line(labels.journal, `${url}/__mock/journal`)}

${line(labels.byUid, `curl ${fans("token=any&uid=302")}`)}
${line(labels.twice, `curl ${fans("token=mock-301x2&uid=1234567890")}`)}
${line(labels.byHeader, `curl -H 'x-mock-fault: 601' ${fans("token=any&uid=1234567890")}`)}
${line(labels.noToken, `curl ${fans("uid=1234567890")}`)}
${line(labels.badParameter, `curl ${fans("token=any&uid=1234567890&page=abc")}`)}
${line(labels.unknownUser, `curl -i '${url}/users/show.json?source=any&user_id=40023'`)}

  ${stop}
`;
}
