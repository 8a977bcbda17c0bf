// The first output of `weibo-kit serve`: three addresses to open and a curl for each kind of error.

export interface BannerFacts {
  readonly seed: number;
  readonly dialect: string;
  readonly mode: string;
}

export function banner(url: string, { seed, dialect, mode }: BannerFacts): string {
  return `weibo-kit answers on ${url}   seed ${seed} · dialect ${dialect} · mode ${mode}

  A list of follows    ${url}/api/weibo/get-followers/v1?token=any&uid=1234567890
  A profile, V1, XML   ${url}/users/show.xml?source=any&user_id=11051
  The journal          ${url}/__mock/journal

  Error by uid         curl '${url}/api/weibo/get-fans/v1?token=any&uid=302'
  Error twice, then OK curl '${url}/api/weibo/get-fans/v1?token=mock-301x2&uid=1234567890'
  Error by header      curl -H 'x-mock-fault: 601' '${url}/api/weibo/get-fans/v1?token=any&uid=1234567890'
  Missing token        curl '${url}/api/weibo/get-fans/v1?uid=1234567890'
  Bad parameter        curl '${url}/api/weibo/get-fans/v1?token=any&uid=1234567890&page=abc'
  Unknown user, V1     curl -i '${url}/users/show.json?source=any&user_id=40023'

  Stop with Ctrl+C.
`;
}
