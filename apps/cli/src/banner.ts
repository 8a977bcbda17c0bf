// What `weibo-kit serve` says first: three addresses to click and a curl for each kind of error.

export interface BannerFacts {
  readonly seed: number;
  readonly dialect: string;
  readonly mode: string;
}

export function banner(url: string, { seed, dialect, mode }: BannerFacts): string {
  return `weibo-kit answers on ${url}   seed ${seed} · dialect ${dialect} · mode ${mode}

  Whom a user follows  ${url}/api/weibo/get-followers/v1?token=any&uid=1234567890
  A profile, V1, XML   ${url}/users/show.xml?source=any&user_id=11051
  What happened        ${url}/__mock/journal

  A code by uid        curl '${url}/api/weibo/get-fans/v1?token=any&uid=302'
  Twice, then fine     curl '${url}/api/weibo/get-fans/v1?token=mock-301x2&uid=1234567890'
  A code by header     curl -H 'x-mock-fault: 601' '${url}/api/weibo/get-fans/v1?token=any&uid=1234567890'
  No token             curl '${url}/api/weibo/get-fans/v1?uid=1234567890'
  A bad parameter      curl '${url}/api/weibo/get-fans/v1?token=any&uid=1234567890&page=abc'
  Nobody, V1           curl -i '${url}/users/show.json?source=any&user_id=40023'

  Ctrl+C stops.
`;
}
