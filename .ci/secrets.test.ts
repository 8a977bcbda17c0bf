// The canary: credentials go through every door, in every encoding, and are in no output: log, journal, reports, errors.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { createWeiboClient } from "@weibo-kit/client";
import { createOpenV1Client } from "@weibo-kit/client/open-v1";
import { createMock, type Entry } from "@weibo-kit/mock";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
/** The command from its source, or an installed one: `.ci/tarballs` names it. */
const { WEIBO_KIT_COMMAND } = process.env;
const weiboKit = WEIBO_KIT_COMMAND ? [WEIBO_KIT_COMMAND] : ["--import", "tsx", "apps/cli/src/main.ts"];

/** Unlike anything that a program writes by itself. */
const secrets = {
  token: "Tk9zq+canary/Q=&%t",
  appKey: "Ak7zqCanaryXY",
  password: 'Pw5zq+canary/é"',
  consumerSecret: "Cs4zqCanary==",
  tokenSecret: "Ts3zqCanary\\b",
  userInfo: "Ui2zqCanaryUi",
};
const all = Object.values(secrets);
const encode = encodeURIComponent;
const everyByte = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join("");
const base64 = (text: string) => Buffer.from(text).toString("base64");

const formsOf = (secret: string): readonly string[] => [
  secret,
  encode(secret),
  encode(secret).toLowerCase(),
  encode(encode(secret)),
  everyByte(secret),
  new URLSearchParams({ "": secret }).toString().slice(1),
  JSON.stringify(secret).slice(1, -1),
  base64(secret),
  Buffer.from(secret).toString("base64url"),
  base64(`me:${secret}`),
];

/** A piece is one, too: no other text begins like these. */
const PIECE = 6;
const pieces = [...new Set(all.flatMap(formsOf).map((form) => form.slice(0, PIECE)))].filter(
  (piece) => piece !== base64("me:x").slice(0, PIECE) && !/^%\w\w%\w\w$/.test(piece),
);

/** The lines of an output that hold a credential or a piece of one. */
const leaksIn = (output: string): readonly string[] =>
  output.split("\n").filter((line) => pieces.some((piece) => line.toLowerCase().includes(piece.toLowerCase())));

function expectNoLeak(outputs: Readonly<Record<string, string>>): void {
  const found = Object.entries(outputs).flatMap(([name, output]) =>
    leaksIn(output).map((line) => `${name}: ${line.slice(0, 300)}`),
  );
  expect(found).toEqual([]);
}

const { token, appKey, password, userInfo } = secrets;
const user = "/api/weibo/get-user-detail/v3?uid=5357651574";
const v1 = "/users/show.json?user_id=11051";
/** The 2,000 characters of an address that are kept end inside the credential. */
const cut = (address: string, secret: string) =>
  `${address}&pad=${"x".repeat(1990 - address.length - 5)}&token=${secret}`;
const inUserInfo = `http://${userInfo}:${encode(password)}@api.example.com`;

/** Targets with credentials, as they go over the wire. */
const targets: readonly string[] = [
  ...formsOf(token).map((form) => `${user}&token=${form.replace(/[\s"\\]/g, "_")}`),
  ...["%74oken", "tok%65n", "%2574oken", "TOKEN", "Access_Token"].map((name) => `${user}&${name}=${encode(token)}`),
  `${user}&page=1&next=${encode(`${user}&token=${encode(token)}`)}`,
  `${user}&next=${encode(`${inUserInfo}/?source=${appKey}`)}`,
  cut(user, encode(token)),
  cut(`${user}&token=a`, everyByte(token)),
  `/unknown${user}&token=${encode(token)}`,
  `/api/weibo/get-user-detail/v3%3Ftoken=${encode(token)}`,
  `/api/weibo/get-fans/v1?uid=not-a-number&token=${encode(token)}`,
  `/api/weibo/get-fans/v1?uid=1&uid=2&token=${encode(token)}&token=${encode(token)}`,
  `/api/weibo/search-all/v1?q=${encode(`${inUserInfo}/?token=${token}`)}&token=${encode(token)}`,
  `${v1}&source=${appKey}`,
  `${v1}&%73ource=${everyByte(appKey)}`,
  `${v1}&oauth_consumer_key=${appKey}&oauth_token=${encode(token)}&oauth_signature=${encode(base64(secrets.tokenSecret))}`,
  `${inUserInfo}${v1}&source=${appKey}`,
  `http://${userInfo}@api.t.sina.com.cn${v1}&source=${appKey}`,
  `http:\\\\${userInfo}@api.t.sina.com.cn${v1}&source=${appKey}`,
  `${inUserInfo}/__mock/health`,
];

const headers: readonly (readonly string[])[] = [
  [],
  [`Authorization: Basic ${base64(`me:${password}`)}`],
  [
    `Authorization: OAuth oauth_consumer_key="${appKey}", oauth_token="${encode(token)}", oauth_signature="${encode(token)}"`,
  ],
  [`X-Mock-Scenario: ${inUserInfo}?token=${encode(token)}`],
  [`X-Mock-Fault: ${inUserInfo}?token=${encode(token)}`],
  [`X-Mock-Tenant: ${token}`],
  [`X-Mock-Tenant: ${token}, ${token}`],
  [`Baggage: mock.tenant=${encode(token)};${encode(appKey)}`],
];

/** Everything that the control surface shows, and its mistakes. */
const controls: readonly string[] = [
  ...[
    "journal",
    "bill",
    "manners",
    "manners?format=junit",
    "schedule",
    "near-misses",
    "scenario",
    "scenarios",
    "health",
    "metrics",
  ],
  ...["journal", "bill", "manners", "schedule", "near-misses", "scenario", "clock"].map(
    (name) => `${name}?token=${encode(token)}`,
  ),
  ...targets.map((target) => `explain?url=${encode(target)}`),
  `explain?url=${encode(`${inUserInfo} /?token=${encode(token)}`)}`,
  `nothing?token=${encode(token)}`,
];

/** The answer's body, whatever the bytes of the request. */
async function exchange(port: number, lines: readonly string[], body = ""): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const head = [...lines, "Host: 127.0.0.1", "Connection: close", `Content-Length: ${Buffer.byteLength(body)}`];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  let answer = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    answer += text;
  });
  await once(socket, "close");
  return answer;
}

async function startCommand(): Promise<{ port: number; end: () => Promise<string> }> {
  const command = spawn(process.execPath, [...weiboKit, "serve", "--port", "0"], { cwd: root });
  let printed = "";
  const note = (text: string) => {
    printed += text;
  };
  command.stdout.setEncoding("utf8").on("data", note);
  command.stderr.setEncoding("utf8").on("data", note);
  while (!printed.includes("Ctrl+C")) await once(command.stdout, "data");
  const port = Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(printed)?.[1]);
  const end = async () => {
    command.kill("SIGTERM");
    await once(command, "close");
    return printed;
  };
  return { port, end };
}

test("the command: port, proxy form and control surface leave no credential in log and reports", async () => {
  const { port, end } = await startCommand();
  const outputs: Record<string, string> = {};
  const statuses = new Map<string, string>();
  for (const target of targets) {
    for (const more of headers) {
      const answer = await exchange(port, [`GET ${target} HTTP/1.1`, ...more]);
      statuses.set(target, answer.slice(9, 12));
      expect(answer.toLowerCase()).not.toContain("x-mock-bug");
    }
  }
  const form = new URLSearchParams({ x_auth_username: "me", x_auth_password: password, source: appKey }).toString();
  const type = "Content-Type: application/x-www-form-urlencoded";
  await exchange(port, ["POST /oauth/access_token HTTP/1.1", type], form);
  await exchange(port, [`garbage token=${encode(token)} ${inUserInfo}`]);
  await exchange(port, [`CONNECT ${userInfo}:${encode(password)}@api.example.com:443 HTTP/1.1`]);
  for (const path of controls) outputs[path.slice(0, 60)] = await exchange(port, [`GET /__mock/${path} HTTP/1.1`]);
  const json = "Content-Type: application/json";
  const bad = JSON.stringify({ scenario: `${inUserInfo}?token=${token}` });
  outputs["PUT scenario"] = await exchange(port, [`PUT /__mock/scenario?token=${encode(token)} HTTP/1.1`, json], bad);
  outputs["log and summary"] = await end();
  // What the caller's own question contains is answered to the caller; it is in the mistakes alone.
  expectNoLeak(outputs);
  // An absolute target is answered as its path is.
  expect(statuses.get(`${inUserInfo}${v1}&source=${appKey}`)).toBe(statuses.get(`${v1}&source=${appKey}`));
  expect(outputs["log and summary"]?.split("\n").length).toBeGreaterThan(targets.length * headers.length);
});

test("in process: fetch, entries, reports, schedules and thrown errors hold no credential", async () => {
  const entries: Entry[] = [];
  const mock = createMock({ onEntry: (entry) => void entries.push(entry) });
  const thrown: unknown[] = [];
  const note = (error: unknown) => void thrown.push(error);
  for (const target of targets) {
    await mock.request(target).catch(note);
    await mock.fetch(target.startsWith("/") ? `http://localhost${target}` : target).catch(note);
  }
  const basic = { headers: { authorization: `Basic ${base64(`me:${password}`)}` } };
  await mock.fetch(`${inUserInfo}${v1}&source=${appKey}`, basic);
  await mock.fetch(`http://${userInfo}:${password}@ho st/?token=${token}`).catch(note);
  for (const wrong of [
    () => mock.use(Object(`${inUserInfo}?token=${token}`).valueOf()),
    () => mock.advance(`token=${token}`, token),
  ]) {
    try {
      Reflect.apply(wrong, undefined, []);
    } catch (error) {
      note(error);
    }
  }
  const { journal } = mock;
  const reports = [journal.entries(), journal.entries(token), mock.bill(token), mock.manners(token), mock.schedules()];
  expect(entries.length).toBeGreaterThan(targets.length);
  expectNoLeak({
    entries: JSON.stringify(entries, null, 1),
    reports: JSON.stringify(reports, null, 1),
    thrown: inspect(thrown, { depth: Infinity, showHidden: true }),
  });
});

/** Answers with all that it was sent, in every encoding, in all places where a client might read it. */
function echo(url: string, init: { readonly headers?: unknown } = {}, code = 601): Response {
  const known = new URL(url);
  const login = new Headers(Object(init.headers)).get("authorization") ?? "";
  const said = [...known.searchParams.values(), login.replace("Basic ", ""), url].flatMap(formsOf).join(" ");
  const text = `${"-".repeat(70)}${said}`;
  return Response.json({
    code,
    error: `40300:${text}`,
    error_code: text,
    message: text,
    requestId: text,
    data: text,
  });
}

test("the client: errors and hooks hold no credential that a service or a library quotes", async () => {
  const seen: unknown[] = [];
  const note = (event: unknown) => void seen.push(event);
  const hooks = { onTry: note, onEnd: note, onRetry: note };
  const fail = async (url: string, init: RequestInit): Promise<Response> => {
    throw new Error(`${url} ${await echo(url, init).text()}`, { cause: new Error(url) });
  };
  const oauth = {
    consumerKey: appKey,
    consumerSecret: secrets.consumerSecret,
    token,
    tokenSecret: secrets.tokenSecret,
  };
  const login = { appKey, basic: { username: "me", password } };
  for (const fetch of [async (url: string, init: RequestInit) => echo(url, init), fail]) {
    const shared = { fetch, hooks, retry: { retries: 1, firstWait: 0 } };
    const weibo = createWeiboClient({ token, ...shared });
    seen.push(await weibo.users.try({ uid: "1" }), await weibo.fans.try({ uid: token }));
    for (const credential of [oauth, login]) {
      seen.push(await createOpenV1Client({ credential, ...shared }).users.try({ user_id: 1 }));
    }
  }
  for (const baseUrl of [inUserInfo, `http:${userInfo}@host`, `//${userInfo}@host`]) {
    expect(() => createWeiboClient({ token, baseUrl })).toThrow(/password/);
    expect(() => createWeiboClient({ token, baseUrl })).not.toThrow(userInfo);
  }
  expect(seen.length).toBeGreaterThan(16);
  const errors = seen.flatMap((value) => Object.values(Object(value))).filter((value) => value instanceof Error);
  expectNoLeak({
    seen: inspect(seen, { depth: Infinity, showHidden: true, getters: true }),
    json: JSON.stringify(seen, null, 1),
    stacks: errors.map(({ stack, message, cause }) => `${stack}\n${message}\n${cause}`).join("\n"),
  });
});

test("check: no report of a server that echoes everything holds a credential", async () => {
  const server = createServer(async (request, response) => {
    const answer = echo(`http://127.0.0.1${request.url}`, {}, 7);
    response.writeHead(200, { "content-type": "application/json" }).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const folder = mkdtempSync(join(tmpdir(), "canary-"));
  const env = { ...process.env, WEIBO_KIT_TOKEN: token, WEIBO_KIT_SOURCE: appKey };
  const run = (...args: string[]) =>
    new Promise<string>((resolve) => {
      const command = [...weiboKit, "check", ...args];
      execFile(process.execPath, command, { cwd: root, env }, (_failure, out, error) => resolve(out + error));
    });
  const outputs: Record<string, string> = {
    terminal: await run(`http://${url}`, "--report", folder),
    "user info": await run(`http://${userInfo}:${encode(password)}@${url}`),
    "user info alone": await run(`${userInfo}:${password}@${url}`),
    query: await run(`http://${url}?token=${encode(token)}`),
  };
  server.close();
  for (const name of readdirSync(folder)) outputs[name] = readFileSync(join(folder, name), "utf8");
  expect(Object.keys(outputs)).toHaveLength(8);
  expect(outputs.terminal).toContain("Breaks ");
  expectNoLeak(outputs);
});
