// The first output of `weibo-kit serve`: three addresses to open and a curl for each kind of error.
import type { ScenarioOptions } from "../mock/scenario-options.ts";
import { texts } from "../texts/texts.ts";
import { padded } from "../units/display-width.ts";
import type { Openness } from "./network-addresses.ts";

export interface BannerFacts extends ScenarioOptions {
  readonly seed: number;
  readonly dialect: string;
  readonly mode: string;
  readonly localPictures?: boolean;
  readonly replay?: string;
  /** Undefined where the server is open to this machine alone. */
  readonly openness?: Openness | undefined;
  /** Whether /__mock wants a token, and is open to other machines with it. */
  readonly hasAdminToken?: boolean;
  /** The file that clients of HTTPS are to trust. */
  readonly certificate?: string | undefined;
}

const LABEL_WIDTH = 20;

export function banner(
  url: string,
  { seed, dialect, mode, localPictures = false, openness, hasAdminToken = false, certificate, ...faults }: BannerFacts,
): string {
  const { answersOn, facts, labels, stop, open, localPictures: pictures } = texts.serving;
  // 0.0.0.0 is no address to call.
  const local = openness?.local ?? url;
  const inForce = [facts(seed, dialect, mode), ...(localPictures ? [pictures] : []), ...faultsIn(faults)].join(" · ");
  const fans = (query: string) => `'${local}/api/weibo/get-fans/v1?${query}'`;
  const line = (label: string, text: string) => `  ${padded(label, LABEL_WIDTH)} ${text}`;
  const network =
    openness === undefined
      ? ""
      : `\n${open(openness.remote, hasAdminToken)
          .map((each) => `  ${each}\n`)
          .join("")}`;
  const trust = certificate === undefined ? "" : `\n  ${texts.serving.certificate(certificate)}\n`;
  const curl = certificate === undefined ? "curl" : `curl --cacert '${certificate.replaceAll("'", `'\\''`)}'`;
  return `${answersOn(url, inForce)}
${network}${trust}
${line(labels.follows, `${local}/api/weibo/get-followers/v1?token=any&uid=1234567890`)}
${line(labels.profile, `${local}/users/show.xml?source=any&user_id=11051`)}
${line(labels.journal, `${local}/__mock/journal`)}

${line(labels.byUid, `${curl} ${fans("token=any&uid=302")}`)}
${line(labels.twice, `${curl} ${fans("token=mock-301x2&uid=1234567890")}`)}
${line(labels.byHeader, `${curl} -H 'x-mock-fault: 601' ${fans("token=any&uid=1234567890")}`)}
${line(labels.noToken, `${curl} ${fans("uid=1234567890")}`)}
${line(labels.badParameter, `${curl} ${fans("token=any&uid=1234567890&page=abc")}`)}
${line(labels.unknownUser, `${curl} -i '${local}/users/show.json?source=any&user_id=40023'`)}

  ${stop}
`;
}

/** What goes wrong on purpose, as the options have it. */
function faultsIn({ scenario, fault = [], limit = {}, replay }: Partial<BannerFacts>): readonly string[] {
  const { inForce } = texts.serving;
  const limits = Object.entries(limit).map(([name, value]) => `${name}=${value}`);
  return [
    ...(scenario === undefined ? [] : [inForce.scenario(scenario)]),
    ...fault.map(({ name = "" }) => inForce.fault(name.replace(/^fault /, ""))),
    ...limits.map((each) => inForce.limit(each)),
    ...(replay === undefined ? [] : [inForce.replay]),
  ];
}
