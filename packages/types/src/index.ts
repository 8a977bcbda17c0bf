/** What the two services answer, as types alone: importing this entry adds nothing to a program. */
import type { components as JustOneComponents } from "./generated/justone.ts";
import type { components as OpenV1Components } from "./generated/open-v1.ts";

export type { JustOneOperations } from "./generated/justone.operations.ts";
export type { components as JustOneComponents, paths as JustOnePaths } from "./generated/justone.ts";
export type { OpenV1Operations } from "./generated/open-v1.operations.ts";
export type { components as OpenV1Components, paths as OpenV1Paths } from "./generated/open-v1.ts";
export type { OperationName, Payload } from "./payload.ts";

type JustOne = JustOneComponents["schemas"];
type OpenV1 = OpenV1Components["schemas"];

/** A user as get-followers and get-fans list them; every user has some of the optional fields. */
export type ListedUser = JustOne["ListedUser"];
/** A user in a list of fans: a listed user, perhaps with a fan badge. */
export type ListedFan = JustOne["ListedFan"];
/** A fan badge; `fans_uid`, `uid` and the `id` of the fan are the same number. */
export type FansIcon = JustOne["FansIcon"];
/** A page of the accounts that a user follows. */
export type FollowsPage = JustOne["FollowsPage"];
/** A page of the fans of a user. */
export type FansPage = JustOne["FansPage"];
/** What comes instead of a list when its owner shows it to fans only: code 0 all the same. */
export type ListWithheld = JustOne["ListWithheld"];
/** The profile page: the user is at `data.user`. */
export type Profile = JustOne["Profile"];
/** What get-user-detail answers for a uid that does not exist: code 0 and `ok` 1 all the same. */
export type UserMissing = JustOne["UserMissing"];
/** A user as get-user-detail shows them: more fields than in a list, and some of other types. */
export type ProfileUser = JustOne["ProfileUser"];
/** A page of a user's posts: get-user-post. Rows may be posts or what is left of one. */
export type UserPostsPage = JustOne["UserPostsPage"];
/** A post in a list, perhaps a repost of another. */
export type PostRow = JustOne["PostRow"];
/** What rows, videos and reposted posts have in common. */
export type Post = JustOne["Post"];
/** The post that a repost shows. */
export type RetweetedPost = JustOne["RetweetedPost"];
/** What is left of a post that is deleted or hidden: its `user` is null. */
export type UnavailablePost = JustOne["UnavailablePost"];
/** The author of a post. */
export type PostUser = JustOne["PostUser"];
/** The author of a comment, or of a reposted video. */
export type CommentUser = JustOne["CommentUser"];
/** A picture of a post in seven sizes. */
export type Picture = JustOne["Picture"];
/** A page of a user's videos: get-user-video-list. */
export type VideosPage = JustOne["VideosPage"];
/** A post with its video. */
export type VideoRow = JustOne["VideoRow"];
/** The card of a video: `page_info` of type "11". */
export type VideoCard = JustOne["VideoCard"];
/** What a player needs for a video. */
export type MediaInfo = JustOne["MediaInfo"];
/** One file of a video, or its preview sheets. */
export type PlayInfo = JustOne["PlayInfo"];
/** The mobile page of a post: get-weibo-detail. */
export type MobileDetail = JustOne["MobileDetail"];
/** A post in the form of the mobile page: ids are text, and its text is whole. */
export type MobilePost = JustOne["MobilePost"];
/** The author of a post on the mobile page: `followers_count` is text. */
export type MobileUser = JustOne["MobileUser"];
/** A page of comments: get-post-comments. */
export type CommentsPage = JustOne["CommentsPage"];
/** A comment on a post. */
export type Comment = JustOne["Comment"];
/** A reply in the preview of a comment. */
export type CommentReply = JustOne["CommentReply"];
/** A page of found posts: search-all. */
export type SearchPage = JustOne["SearchPage"];
/** A found post, where every number and boolean is text. */
export type SearchRow = JustOne["SearchRow"];
/** Posts that were found in a profile: search-profile. */
export type ProfileSearchPage = JustOne["ProfileSearchPage"];
/** What search-profile answers when there is no post, or none any more. */
export type NothingFound = JustOne["NothingFound"];
/** The list of hot searches: hot-search. */
export type HotBoard = JustOne["HotBoard"];
/** A word on the board. */
export type HotRow = JustOne["HotRow"];
/** An advertisement between the words. */
export type HotAd = JustOne["HotAd"];
/** What the player of the video site gets: tv-component. */
export type PlayerData = JustOne["PlayerData"];
/** A video with its files. */
export type VideoPlayInfo = JustOne["VideoPlayInfo"];
/** The envelope of every Just One answer, as published: `data` may be anything. */
export type Result = JustOne["Result"];
/** The envelope of a refusal: its `code` is never 0, its `data` is null. */
export type Failure = JustOne["Failure"];

/** A user of Open Platform V1, perhaps with their latest post. `province` and `city` are numbers as text. */
export type V1User = OpenV1["V1User"];
/** The latest post of a V1 user. `source` is HTML as text. */
export type V1Status = OpenV1["V1Status"];
/** A page of uids: friends/ids and followers/ids. `next_cursor` is 0 at the end. */
export type V1Ids = OpenV1["V1Ids"];
/** A page of users: statuses/friends and statuses/followers. No sample is known; the cursors are those of `V1Ids`. */
export type V1Users = OpenV1["V1Users"];
/** One side of a friendship: who it is, and whether each follows the other. */
export type V1Relation = OpenV1["V1Relation"];
/** How two users are related, from both sides: friendships/show. */
export type V1Friendship = OpenV1["V1Friendship"];
/** What is left of the hourly limit: account/rate_limit_status. */
export type V1RateLimit = OpenV1["V1RateLimit"];
/** A province with its cities, each an object of one key: the city id. */
export type V1Province = OpenV1["V1Province"];
/** All provinces; the key of cities is spelled `citys` by the service. */
export type V1Provinces = OpenV1["V1Provinces"];
/** The form that oauth/request_token answers, as text. */
export type V1RequestToken = OpenV1["V1RequestToken"];
/** The form that oauth/access_token answers, as text. */
export type V1AccessToken = OpenV1["V1AccessToken"];
/** A V1 refusal: `error_code` is the HTTP status as text, the code that matters begins `error`. */
export type V1Error = OpenV1["V1Error"];
