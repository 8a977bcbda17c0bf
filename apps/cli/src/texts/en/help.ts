// Descriptions and examples of the subcommands, in English.

const placeholders: Readonly<Record<string, string>> = {};

const quoted = (value: unknown) => JSON.stringify(value);

export const help = {
  usage: { options: "[options]", command: "[command]" },
  /** The placeholder of a value, `--port <number>`, where it is not the word of the code. */
  placeholders,
  notes: {
    choices: (values: readonly string[]) => `choices: ${values.map(quoted).join(", ")}`,
    fallback: (value: unknown) => `default: ${quoted(value)}`,
    variable: (name: string) => `env: ${name}`,
    all: (description: string, facts: readonly string[]) => `${description} (${facts.join(", ")})`,
  },
  program: "Mock server and contract checks for Just One API's Weibo endpoints and the Weibo Open Platform V1.",
  serve: {
    description: "Run the mock server.",
    examples: `
Examples:
  weibo-kit serve                          both services on http://127.0.0.1:4010
  weibo-kit serve --port 0 --quiet         any free port, no log: for scripts
  weibo-kit serve --seed 7                 other users, the same ones in every run with seed 7
  weibo-kit serve --dialect legacy         HTTP 200 always, as before July 2026
  weibo-kit serve --mode world             generated answers only, no recorded ones
  weibo-kit serve --scenario flaky         random failures; --scenario help lists all scenarios
  weibo-kit serve --fault 302@0.1          one call in ten gets 302, the same calls in every run
  weibo-kit serve --budget 2.00            exit code 1 when the run would have cost more than ¥2
  weibo-kit serve --replay 'seed=7;3:301'  the faults of a failed run again (see /__mock/schedule?token=…)

Force any error, from any client: uid=302, token=mock-301x2 (twice, then OK), header x-mock-fault: 601.`,
  },
  run: {
    description: "Run a command beside a mock of its own, and say what its calls came to.",
    command: "the command and its arguments, after --",
    examples: `
Examples:
  weibo-kit run -- pytest                         the tests' calls go to a mock on a free port
  weibo-kit run --scenario flaky -- npm test      with random failures
  weibo-kit run --need 302,reset -- phpunit       exit code 1 if the tests never met them
  weibo-kit run --budget 2.00 -- go test ./...    exit code 1 if the run would have cost more than ¥2
  weibo-kit run --proxy -- java -jar app.jar      old clients of the Open Platform need no setting

The command finds the mock in its environment: WEIBO_KIT_URL and JUSTONEAPI_BASE_URL are the address,
WEIBO_KIT_TOKEN, JUSTONEAPI_TOKEN and WEIBO_KIT_SOURCE a token. Its exit code is passed on.
--proxy reaches programs that heed http_proxy (curl, Python, Go, Ruby) and Java; not Node's fetch,
unless Node.js is 24 or newer and NODE_USE_ENV_PROXY=1 is set, nor PHP's file_get_contents.`,
  },
  env: {
    description: "Print the variables that point programs at a running mock.",
    url: "address of the mock",
    examples: `
Examples:
  eval "$(weibo-kit env)"                                      for the mock on port 4010
  weibo-kit env http://127.0.0.1:5000 --shell fish | source    for another one, in fish
  weibo-kit env --shell dotenv >> "$GITHUB_ENV"                for the later steps of a CI job`,
  },
  check: {
    description: "Check which promises of the two services a server keeps.",
    target: "an address, or a folder of recorded exchanges",
    examples: `
Examples:
  weibo-kit check http://127.0.0.1:4010                      the mock, or a stub of your own
  weibo-kit check http://127.0.0.1:4010 --wait 30            a server that is starting
  weibo-kit check http://127.0.0.1:4010 --report report      report.html, summary.md, junit.xml, results.json
  weibo-kit check http://127.0.0.1:4010 --only get-fans      the cases with this in their id
  weibo-kit check fixtures                                   a folder of recorded exchanges
  weibo-kit check https://api.justoneapi.com --live --plan   the calls and their price; sends nothing
  WEIBO_KIT_TOKEN=… weibo-kit check https://api.justoneapi.com --live --max-calls 25

Exit codes: 0 all promises kept, 1 broken, 2 usage, 3 stopped by the budget or the service, 4 unreachable.
Credentials come from WEIBO_KIT_TOKEN (Just One API) and WEIBO_KIT_SOURCE (Open Platform), never from the command line.`,
  },
  export: {
    description: "Export a whole list of fans or follows, page by page, within a budget.",
    list: "which list of the user",
    examples: `
Examples:
  weibo-kit export fans --uid 1234567890 > fans.jsonl                                from a mock on port 4010
  weibo-kit export follows --uid 1234567890 --format csv --output follows.csv        as a table
  weibo-kit export fans --uid 1234567890 --output fans.jsonl --resume fans.bookmark  go on after an interruption
  WEIBO_KIT_TOKEN=… weibo-kit export fans --uid 1234567890 --url https://api.justoneapi.com --live --budget 1.00 --rate 2

Exit codes: 0 the whole list, 2 usage, 3 stopped by the budget, the service or a signal, 4 unreachable.`,
  },
  users: {
    description: "Show generated users: profile, counts, first follows and fans, and a curl for each operation.",
    name: "the user to show",
    examples: `
Examples:
  weibo-kit users 5357651574                     by uid: 粉丝红包, whose name and counts are recorded
  weibo-kit users 粉丝红包                       by nickname
  weibo-kit users --find withheld                users who hide whom they follow
  weibo-kit users --find 'fans>1e6,verified'     several traits at once
  weibo-kit users 1234567890 --json              for a script

Traits: withheld, withheld-fans, verified, member, default-avatar, fans>N, follows<N, posts=N, gender=f, type=3.`,
  },
  post: {
    description:
      "Show a generated post: author, text, counts, comments with the most likes, and a curl for each operation.",
    id: "its number, or its short form as in addresses",
    examples: `
Examples:
  weibo-kit search                     the words of the moment, to search for
  weibo-kit search 人工智能            posts, with their numbers and short forms
  weibo-kit post 5274203091896562      a post by its number
  weibo-kit post Qv8mp7XnI --json      by its short form, for a script`,
  },
  search: {
    description: "Show which generated posts a search finds, or the hot words, and a curl for each operation.",
    query: "what to search for; without it, the hot words are shown",
    examples: `
Examples:
  weibo-kit search                     the words of the moment
  weibo-kit search 人工智能            the newest ten posts of a week
  weibo-kit search 人工智能 --days 30  of a month
  weibo-kit search 人工智能 --json     for a script`,
  },
  scenarios: "Scenarios:",
  ownScenario: "A file of your own: --scenario ./mine.json",
};
