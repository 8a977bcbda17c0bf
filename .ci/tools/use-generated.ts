// What was generated from the documents, used as a program would: a parameter or a body that got lost fails here.
import { getApiWeiboGetFansV1 as heyApiFans } from "./generated/hey-api/justone/index.ts";
import { oauthAccessTokenPost as heyApiToken } from "./generated/hey-api/open-v1/index.ts";
import type { paths } from "./generated/openapi-typescript/justone.ts";
import type { components } from "./generated/openapi-typescript/open-v1.ts";
import { getApiWeiboGetFansV1 as orvalFans } from "./generated/orval/justone.ts";
import { oauthAccessTokenPost as orvalToken } from "./generated/orval/open-v1.ts";

type Fans = paths["/api/weibo/get-fans/v1"]["get"]["responses"][200]["content"]["application/json"];
declare const fans: Fans;
export const firstFan: string | undefined =
  fans.code === 0 && fans.data.ok === 1 ? fans.data.users[0]?.screen_name : undefined;
declare const user: components["schemas"]["V1User"];
export const postedAt: string | undefined = user.status?.created_at;

export async function ask(): Promise<readonly unknown[]> {
  // The token is a security scheme: a generated client asks for it once, no operation wants it.
  const auth = () => "token";
  const { data } = await heyApiFans({ auth, query: { uid: "1000000424", page: 1 } });
  const code: number | undefined = data?.code;
  const answer = await orvalFans({ uid: "1000000424" });
  const token = await heyApiToken({ body: { oauth_verifier: "123456" } });
  return [code, answer.status, token.data, await orvalToken({ oauth_verifier: "123456" })];
}
