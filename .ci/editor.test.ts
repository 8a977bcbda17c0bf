// What an editor shows to those who use the packages: the meaning of a field, and the names that a setting knows.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const file = fileURLToPath(new URL("in-an-editor.ts", import.meta.url));

const PROGRAM = `
import { createWeiboClient, type ListedUser } from "@weibo-kit/client";
import { createOpenV1Client } from "@weibo-kit/client/open-v1";
import { createMock } from "@weibo-kit/mock";

const weibo = createWeiboClient({ token: "" });
const fans = await weibo.fans.page({ uid: "1" });
fans.items[0]?./*1*/followers_count;
fans.items[0]?.fansIcon?./*2*/lighting;
(await weibo.users.get({ uid: "1" })).user./*3*/verified_reason;
(await createOpenV1Client({ credential: { appKey: "" } }).users.show({ id: "1" })).status?./*4*/text;
const row: ListedUser | undefined = fans.items[0];
row?./*5*/bi_followers_count;

createMock({ scenario: "/*6*/" });
createMock({ limits: { denied: ["/*7*/"] } });
createMock({ scenario: { rules: [{ when: { operation: "/*8*/" }, then: { fault: "/*9*/" } }] } });
createMock({ scenario: { rules: [{ then: { fault: 301, disruption: "/*10*/", list: "/*11*/" } }] } });
`;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

const editor = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const text = name === file ? PROGRAM : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => fileURLToPath(new URL(".", import.meta.url)),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? PROGRAM : ts.sys.readFile(name)),
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  realpath: ts.sys.realpath ?? ((path) => path),
});

/** The place after a mark of the program. */
const at = (mark: number): number => PROGRAM.indexOf(`/*${mark}*/`) + `/*${mark}*/`.length;

test.each([
  [1, "How many fans the user has."],
  [2, "Whether the badge is lit."],
  [3, "What the account is verified as"],
  [4, "text"],
  [5, "follow the user and are followed back"],
])("field %i has its meaning as a comment", (mark, meaning) => {
  const { documentation } = editor.getQuickInfoAtPosition(file, at(mark)) ?? {};
  expect(ts.displayPartsToString(documentation)).toContain(meaning);
});

test.each([
  [6, ["calm", "flaky", "hostile-data"]],
  [7, ["get-fans", "users-show"]],
  [8, ["get-fans", "friends-ids"]],
  [9, ["collectFailed", "badToken", "noSuchUser"]],
  [10, ["reset", "truncate"]],
  [11, ["moving", "repeat"]],
])("setting %i completes its names", (mark, names) => {
  const place = PROGRAM.indexOf(`/*${mark}*/`);
  const entries = editor.getCompletionsAtPosition(file, place, {})?.entries.map(({ name }) => name) ?? [];
  expect(entries).toEqual(expect.arrayContaining(names));
});
