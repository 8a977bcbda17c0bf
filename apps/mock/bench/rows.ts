// What is measured: each row is one kind of question to the mock, beside a limit that answers as many bytes.
export interface Row {
  readonly name: string;
  /** `{uid}` is another user each time, `{page}` another page. */
  readonly path: string;
  readonly connections: number;
  /** The share of the limit that we mean to reach. */
  readonly goal?: number;
}

const followers = "/api/weibo/get-followers/v1?token=bench";

/** Somebody famous: every page has twenty rows of other people, hardly any of them twice. */
const FAMOUS = 5_357_651_574;

export const rows: readonly Row[] = [
  {
    name: "page of 20, every user another",
    path: `/api/weibo/get-fans/v1?token=bench&uid=${FAMOUS}&page={page}`,
    connections: 16,
    goal: 0.25,
  },
  {
    name: "the same page again",
    path: `/api/weibo/get-fans/v1?token=bench&uid=${FAMOUS}`,
    connections: 16,
    goal: 0.75,
  },
  { name: "fixture", path: `${followers}&uid=1000000424`, connections: 16, goal: 0.85 },
  { name: "profile", path: "/api/weibo/get-user-detail/v3?token=bench&uid={uid}", connections: 16 },
  { name: "V1 user, JSON", path: "/users/show.json?source=bench&user_id={uid}", connections: 16 },
  { name: "V1 user, XML", path: "/users/show.xml?source=bench&user_id={uid}", connections: 16 },
  { name: "1 connection", path: `${followers}&uid={uid}`, connections: 1 },
  { name: "16 connections", path: `${followers}&uid={uid}`, connections: 16 },
  { name: "64 connections", path: `${followers}&uid={uid}`, connections: 64 },
  { name: "256 connections", path: `${followers}&uid={uid}`, connections: 256 },
];
