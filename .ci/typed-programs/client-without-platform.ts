// Compiled with neither the types of Node.js nor the DOM: openapi-fetch needs one of them or `skipLibCheck`.
import { createWeiboClient } from "@weibo-kit/client";
import { createMock } from "@weibo-kit/mock";

const weibo = createWeiboClient({ token: "any", fetch: createMock().fetch });
export const name: Promise<string> = weibo.users.get({ uid: "5357651574" }).then(({ user }) => user.screen_name);

// @ts-expect-error: a uid is a text, so that it keeps its digits
weibo.users.get({ uid: 5357651574 });
