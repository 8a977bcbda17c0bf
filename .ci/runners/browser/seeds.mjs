// The two calls that the project began with, at the services' own addresses.

const FOLLOWS = "https://api.justoneapi.com/api/weibo/get-followers/v1?token=any&uid=1000000424&page=1";
const USER = "http://api.t.sina.com.cn/users/show.json?source=any&user_id=40023";

/** @param fetch the way to ask */
export async function readSeeds(fetch) {
  const follows = await (await fetch(FOLLOWS)).json();
  const user = await fetch(USER);
  return {
    follows: [follows.code, follows.data.users[0].screen_name],
    user: [user.status, (await user.json()).error],
  };
}

export const expected = { follows: [0, "粉丝红包"], user: [400, "40023:Error: User does not exists!"] };
