// The operations that are answered; the others of the document can only be refused.
import type { PathAnswer } from "../../exchange/operation.ts";
import type { Mint } from "./oauth/mint.ts";
import { accountRateLimitStatus } from "./operations/account-rate-limit-status.ts";
import { accountVerifyCredentials } from "./operations/account-verify-credentials.ts";
import { followersIds } from "./operations/followers-ids.ts";
import { friendsIds } from "./operations/friends-ids.ts";
import { friendshipsShow } from "./operations/friendships-show.ts";
import { oauthAccessToken } from "./operations/oauth-access-token.ts";
import { oauthAuthorize } from "./operations/oauth-authorize.ts";
import { oauthRequestToken } from "./operations/oauth-request-token.ts";
import { provincesList } from "./operations/provinces.ts";
import { statusesFollowers } from "./operations/statuses-followers.ts";
import { statusesFriends } from "./operations/statuses-friends.ts";
import { usersDomainShow } from "./operations/users-domain-show.ts";
import { usersShow } from "./operations/users-show.ts";
import type { OpenV1Options } from "./options.ts";

export const answersOf = (mint: Mint, options: OpenV1Options): readonly PathAnswer[] => [
  usersShow,
  usersDomainShow,
  friendshipsShow,
  friendsIds,
  followersIds,
  statusesFriends,
  statusesFollowers,
  accountVerifyCredentials,
  accountRateLimitStatus,
  provincesList,
  oauthRequestToken(mint),
  oauthAuthorize(mint, options),
  oauthAccessToken(mint, options),
];
