// Mistakes in the command line: one clear line, exit code 2.
import { expect, test } from "vitest";
import { run } from "../../test/command.ts";

test.each([
  [["serve", "--prt", "1"], /^error: unknown option '--prt'\n\(Did you mean --port\?\)\n$/],
  [["serve", "--port", "abc"], /^Failed to read --port abc: .*\n$/],
  [
    ["serve", "--dialect", "old"],
    /^error: option '--dialect <name>' argument 'old' is invalid\. Allowed choices are current, legacy\.\n$/,
  ],
  [["serve", "--secret", "no-key"], /^Failed to read --secret no-key: it has no key before a =\. .*\n$/],
  [["serve", "--watch"], /^Failed to watch a file: no file is given\. Add --scenario \.\/mine\.json\.\n$/],
  [["serve", "--scenario", "./src"], /^Failed to load scenario "\.\/src": it is a folder\. .*\n$/],
  [
    ["serve", "--scenario", "./README.md.json"],
    /^Failed to load scenario .*there is no file \/.*\/apps\/cli\/README\.md\.json\. .*\n$/,
  ],
  [["serve", "--clock", "noon"], /^Failed to read --clock: "noon" is not a time\. .*\n$/],
  [["serve", "--clock", "foo 3"], /^Failed to read --clock: "foo 3" is not a time\. .*\n$/],
  [["serve", "--clock", "0"], /^Failed to read --clock: "0" is not a time\. .*\n$/],
  [["serve", "--clock", "1969-12-31"], /^Failed to read --clock: the year 1969 is out of range\. .*\n$/],
  [
    ["serve", "--fixtures", "nofolder"],
    /^Failed to load fixture folder \/.*\/apps\/cli\/nofolder: there is no such folder\. Give one with files such as justone\/.*\n$/,
  ],
  [["serve", "--population", "0"], /^Failed to .*population.*\n$/],
  [["serve", "--host", ""], /^Failed to read --host: it is empty\. .*\n$/],
  [["serve", "--host", " "], /^Failed to listen: the host is empty\. .*\n$/],
  [["check", ""], /^Failed to read the argument: it is empty\. .*\n$/],
  [["check", "http://127.0.0.1:2", "--ledger", ""], /^Failed to read --ledger: it is empty\. .*\n$/],
  [
    ["export", "fans", "--uid", "1234567890", "--url", "localhost:4711"],
    /^Failed to export from localhost:4711: it is no http address\. Add the scheme: http:\/\/localhost:4711\.\n$/,
  ],
  [
    ["check", "http://127.0.0.1:8", "--uid", "abc"],
    /^Failed to read --uid abc: it is not a uid\. Give its digits: .*\n$/,
  ],
  [["check", "http://127.0.0.1:8", "--v1-uid", "1.5"], /^Failed to read --v1-uid 1\.5: it is not a uid\. .*\n$/],
  [["check", "localhost:4010"], /^Failed to check localhost:4010: .* Add the scheme: http:\/\/localhost:4010\.\n$/],
  [["check", "http://127.0.0.1:8", "--path", "x"], /^Failed to read --path x: .*whole number.*\n$/],
  [["check", "http://127.0.0.1:8", "--path", "1:x"], /^Failed to read --path 1:x: .*\n$/],
  [["check", "http://127.0.0.1:8", "--seed", "1", "--path", "a:b", "--only", "probe"], /^Failed to read --path a:b: /],
  [["check", "http://127.0.0.1:8", "--path", "0:0"], /^Failed to read --path 0:0: .*\n$/],
  [
    ["check", "http://127.0.0.1:8", "--path", "999"],
    /^Failed to check --path 999: .* --only get-fans-probe-valid .*\n$/,
  ],
  [
    ["check", "http://127.0.0.1:8", "--path", "1", "--only", "envelope"],
    /^Failed to check --path 1: the path is .*\n$/,
  ],
  [["serve", "--only", "x"], /^error: unknown option '--only'\n/],
  [["serve", "4321"], /^Failed to read serve 4321: .* Use --port: weibo-kit serve --port 4321\.\n$/],
  [["serve", "flaky"], /Use --scenario: weibo-kit serve --scenario flaky\.\n$/],
  [["serve", "./mine.json"], /Use --scenario: weibo-kit serve --scenario \.\/mine\.json\.\n$/],
  [["serve", "src"], /Use --fixtures: weibo-kit serve --fixtures src\.\n$/],
  [["serve", "seed=7;3:301"], /Use --replay: weibo-kit serve --replay 'seed=7;3:301'\.\n$/],
  [["serve", "perDay=3"], /Use --limit: weibo-kit serve --limit 'perDay=3'\.\n$/],
  [["serve", "0.0.0.0"], /Use --host: weibo-kit serve --host 0\.0\.0\.0\.\n$/],
  [["serve", "http://localhost:1"], /To check a server: weibo-kit check http:\/\/localhost:1\.\n$/],
  [["serve", "start"], /See weibo-kit serve --help\.\n$/],
  [["users", "a", "b"], /users takes one argument, not 2\. Quote what has spaces: weibo-kit users 'a b'\.\n$/],
  [["serve", "--port", "1", "--port", "2"], /^Failed to read --port: it is given twice, .*\n$/],
  [["serve", "--https", "a", "--https", "b"], /^Failed to read --https: it is given twice, .*\n$/],
  [["serve", "--https", "--https", "b"], /^Failed to read --https: it is given twice, .*\n$/],
  [["users", "--lang", "en", "--lang", "zh"], /^Failed to read --lang: it is given twice, .*\n$/],
  [["serve", "--limit", "perDay=1", "--limit", "perDay=2"], /^Failed to read --limit perDay: it is given twice, .*\n$/],
  [["serve", "--secret", "a=1", "--secret", "a=2"], /^Failed to read --secret a: it is given twice, .*\n$/],
  [
    ["check", "no-such-folder"],
    /^Failed to check no-such-folder: there is no folder .*\/apps\/cli\/no-such-folder, .*\n$/,
  ],
  [
    ["check", "src", "--only", "get-fans", "--only", "nothing"],
    /^Failed to load fixture folder \/.*\/apps\/cli\/src: .*\n$/,
  ],
  [["users", "nobody-at-all"], /^Failed to find user nobody-at-all: .*\n$/],
  [["users", "--find", "__proto__"], /^Failed to read --find: "__proto__" is not a trait\. .*\n$/],
  [["users", "--find", "rich"], /^Failed to read --find: "rich" is not a trait\. Known traits: .*\n$/],
  [["users", "--find", "fnas>1"], / "fnas>1" is not a trait\. Did you mean fans>1\? Known traits: .*\n$/],
  [["users", "--find", "verifed"], / Did you mean verified\? .*\n$/],
  [
    ["run", "--need", "rest", "--", "true"],
    /^Failed to read --need rest: "rest" is no code, .*\. Did you mean reset\? Try .*\n$/,
  ],
  [["run", "--need", "302,quata", "--", "true"], / "quata" is no code, .*\. Did you mean quota\? .*\n$/],
  [["run", "--need", "mutat=0.1", "--", "true"], /^Failed to read --need mutat=0\.1: "mutat=0\.1" is no code, .*\n$/],
  [
    ["serve", "--fault", "rest"],
    /^Failed to read --fault rest: neither service has a fault rest, .* Did you mean reset\? Known effects: .*\n$/,
  ],
  [["serve", "--fault", "flaky"], /^Failed to read --fault flaky: flaky is a scenario\. Try --scenario flaky\.\n$/],
  [["serve", "--fault", "mutat=0.1"], / unknown effect "mutat=0\.1"\. Did you mean mutate=0\.1\? .*\n$/],
  [["serve", "--replay", "3:quata"], / names fault "quata"\. Did you mean quota\? .*\n$/],
  [["serve", "--replay", "3:resett"], / Did you mean reset\? .*\n$/],
  [["serve", "--limit", "perDya=3"], / unknown limit "perDya"\. Did you mean perDay\? .*\n$/],
  [["users", "--find", "type=x"], /^Failed to read --find: "type=x" is not a trait\. .*\n$/],
  [["run"], /^Failed to run: no command is given\. Give it after --: weibo-kit run -- pytest\.\n$/],
  [["run", "--seed", "7", "--"], /^Failed to run: no command is given\. .*\n$/],
  [["export", "--uid", "7"], /^Failed to export: no list is given, fans or follows\. Try weibo-kit export fans .*\n$/],
  [["users"], /^Failed to find a user: no name is given\. .*\n$/],
  [
    ["users", "--find", "fans>1e20"],
    /^Failed to find people: fans is ">1e20", and no count is beyond 2\^53 - 1\. Write a smaller number, such as ">1e6"\.\n$/,
  ],
  [
    ["users", "--find", "posts>=1e400"],
    /^Failed to find people: posts is ">=1e400", and no count is beyond 2\^53 - 1\. .*\n$/,
  ],
  [["users", "--find", "follows<0"], /^Failed to find people: follows is "<0", and no count is below 0\. .*\n$/],
  [["users", "--find", "fans>1e12"], /^Failed to find users with fans>1e12: .*\n$/],
])("%j: one clear line, exit code 2", async (args, line) => {
  const { code, out, error } = await run(...args);
  expect(error).toMatch(line);
  expect([code, out]).toEqual([2, ""]);
});

/** What npm tells a script of the clone about itself. */
const STARTED_BY_NPM = { npm_lifecycle_event: "start", npm_package_name: "@weibo-kit/repository" };

test("after npm start the advice is npm start --", async () => {
  const { error } = await run("serve", "4321", STARTED_BY_NPM);
  expect(error).toMatch(/ Use --port: npm start -- --port 4321\.\n$/);
});

test.each([
  [["4555"], "true"],
  [[], "4555"],
])("npm start --port 4555, which npm makes %j and %s, gets the missing --", async (words, npm_config_port) => {
  const { code, error } = await run("serve", ...words, { ...STARTED_BY_NPM, npm_config_port });
  expect(error).toBe(
    "Failed to read --port: npm took it as an option of its own. " +
      "Write -- in front of the options: npm start -- --port 4555.\n",
  );
  expect(code).toBe(2);
});
