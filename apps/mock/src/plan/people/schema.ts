// The JSON Schema of people (2020-12): the source of the checks, and of the file that editors read.
import type { SchemaNode } from "../schema/schema-node.ts";

const about = <Node extends SchemaNode>(description: string, node: Node): Node => ({ description, ...node });
const object = (properties: Readonly<Record<string, SchemaNode>>, ...required: readonly string[]): SchemaNode => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const text: SchemaNode = { type: "string" };
const flag: SchemaNode = { type: "boolean" };
const count: SchemaNode = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const uid: SchemaNode = { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
const nickname: SchemaNode = { type: "string", minLength: 1 };
const time: SchemaNode = {
  anyOf: [
    { type: "string", minLength: 1 },
    { type: "integer", minimum: 0 },
  ],
};
const people: SchemaNode = { type: "array", items: { anyOf: [uid, nickname] } };

const counts = object({
  fans: about("`followers_count` in payloads.", count),
  follows: about("`friends_count` in payloads.", count),
  mutual: about("`bi_followers_count` in payloads.", count),
  posts: about("`statuses_count` in payloads.", count),
  videos: about("`video_status_count` in payloads.", count),
  favourites: about("`favourites_count` in payloads.", count),
  pages: about("`pagefriends_count` in payloads.", count),
});

/** One person; `person.ts` has the same as a type. */
export const personSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    nickname: about("1 to 64 characters; default: that of the user who has the uid.", nickname),
    uid: about("Default: that of the user who has the nickname, else one that follows from the nickname.", uid),
    gender: { enum: ["m", "f"] },
    bio: about("`description` in payloads.", text),
    place: about("A province, with or without a city: 北京, 四川 成都, 其他.", { type: "string", minLength: 1 }),
    homepage: about("`url` in payloads.", text),
    domain: about("The personal domain.", text),
    registeredAt: about("ISO 8601, or Unix seconds.", time),
    language: { enum: ["zh-cn", "zh-tw", "zh-hk", "en"] },
    avatar: about("The address of a picture, for all sizes.", { type: "string", minLength: 1 }),
    counts: about("As the profile shows them.", counts),
    follows: about("Whom the user follows, by uid or nickname; without counts.follows these alone.", people),
    fans: about("Who follows the user, by uid or nickname; without counts.fans these alone.", people),
    verification: object(
      {
        type: about("0 personal (default), 1 government, 2 enterprise, 3 media, 4 campus, 5 website, 6 app, 7 other.", {
          type: "integer",
          minimum: 0,
          maximum: 7,
        }),
        reason: about("`verified_reason` in payloads.", { type: "string", minLength: 1 }),
      },
      "reason",
    ),
    membership: object(
      {
        type: about("0 none, 2 expired, 11 monthly, 12 yearly, 13 month by month, 14 half a year.", {
          enum: [0, 2, 11, 12, 13, 14],
        }),
        rank: about("1 (default) to 7.", { type: "integer", minimum: 1, maximum: 7 }),
      },
      "type",
    ),
    latestPost: object(
      { text: { type: "string", minLength: 1 }, createdAt: about("ISO 8601, or Unix seconds.", time) },
      "text",
    ),
    withholds: about("Lists that are shown to fans alone.", object({ follows: flag, fans: flag })),
  },
} as const satisfies SchemaNode;

const list = { type: "array", items: { $ref: "#/$defs/person" } };

/** The schema of a file of people: a list, or an object whose `people` is one. */
export const peopleSchemaFile: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "People of your own in the world of weibo-kit",
  anyOf: [
    list,
    {
      type: "object",
      properties: { people: list, $schema: about("The address of this schema, for editors.", text) },
      required: ["people"],
      additionalProperties: false,
    },
  ],
  $defs: { person: { ...personSchema, anyOf: [{ required: ["nickname"] }, { required: ["uid"] }] } },
};
