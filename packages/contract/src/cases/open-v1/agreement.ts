// Both services show the same people.
import { type Case, isUnchecked, promise } from "../../case.ts";
import { show } from "../../json/show.ts";
import { areClose } from "../close.ts";
import { ask as askJustOne } from "../justone/ask.ts";
import { profileIn } from "../justone/success.ts";
import { ask } from "./ask.ts";
import { isNoUser, userIn } from "./success.ts";

const OPERATION = "users-show";
const SAME = ["id", "screen_name", "gender", "description", "location", "url", "domain", "verified"];
const COUNTS = ["followers_count", "friends_count", "statuses_count"];

export const agreementCases: readonly Case[] = [
  promise({
    id: `${OPERATION}-is-profile`,
    level: "should",
    upstream: "open-v1",
    operation: OPERATION,
    topic: "agreement",
    promise: "says of somebody what the profile of Just One API says",
    asks: ({ uid }) => ({
      shown: ask(OPERATION, "json", { user_id: uid }),
      profile: askJustOne("get-user-detail", { uid }),
    }),
    judge: ({ shown, profile }) => {
      const [user, other] = [userIn(shown), profileIn(profile)];
      if (isNoUser(user)) return user;
      if (isUnchecked(other)) return other;
      const odd = [...SAME, ...COUNTS].find(
        (name) =>
          typeof user[name] === typeof other.row[name] &&
          (COUNTS.includes(name) ? !areClose(user[name], other.row[name]) : user[name] !== other.row[name]),
      );
      return odd && `$.${odd}: ${show(user[odd])} is not the profile's ${show(other.row[odd])}`;
    },
  }),
];
