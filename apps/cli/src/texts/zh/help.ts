// Descriptions and examples of the subcommands, in Chinese.
import type { Texts } from "../en/en.ts";

export const help: Texts["help"] = {
  usage: { options: "[选项]", command: "[命令]" },
  placeholders: {
    address: "地址",
    calls: "次数",
    "clock|time": "clock|时间",
    command: "命令",
    effect: "故障",
    file: "文件",
    folder: "文件夹",
    how: "方式",
    "key=secret": "AppKey=密钥",
    level: "级别",
    list: "列表",
    name: "名称",
    "name=value": "名称=值",
    "name|file": "名称|文件",
    number: "数字",
    "off|origins": "off|来源",
    path: "路径",
    "schedule|file": "故障表|文件",
    seconds: "秒",
    target: "对象",
    text: "文字",
    time: "时间",
    traits: "特征",
    "id-or-mblogid": "id或短id",
    query: "搜索词",
    "uid-or-nickname": "uid或昵称",
    url: "地址",
    words: "故障",
    yuan: "元",
  },
  notes: {
    choices: (values) => `可选：${values.join("、")}`,
    fallback: (value) => `默认：${value}`,
    variable: (name) => `环境变量：${name}`,
    all: (description, facts) => `${description}（${facts.join("；")}）`,
  },
  program: "Just One API 的微博接口和微博开放平台 V1 的模拟服务器与契约检查。",
  serve: {
    description: "启动模拟服务器。",
    examples: `
例子：
  weibo-kit serve                          两个服务，都在 http://127.0.0.1:4010
  weibo-kit serve --port 0 --quiet         任意空闲端口，没有日志：供脚本使用
  weibo-kit serve --seed 7                 另一批用户；种子 7 的每次运行都相同
  weibo-kit serve --dialect legacy         总是 HTTP 200，和 2026 年 7 月以前一样
  weibo-kit serve --mode world             只有生成的回答，没有录制的
  weibo-kit serve --scenario flaky         随机失败；--scenario help 列出所有场景
  weibo-kit serve --fault 302@0.1          十分之一的调用得到 302，每次运行都是同样的调用
  weibo-kit serve --budget 2.00            这次运行的费用若超过 2 元，退出码为 1
  weibo-kit serve --replay 'seed=7;3:301'  重现一次失败的运行（见 /__mock/schedule?token=…）

任何客户端都可以触发任何错误：uid=302、token=mock-301x2（两次，然后正常）、请求头 x-mock-fault: 601。`,
  },
  run: {
    description: "在一个专用的模拟服务器旁边运行一条命令，并报告它的调用结果。",
    command: "命令和它的参数，写在 -- 之后",
    examples: `
例子：
  weibo-kit run -- pytest                         测试的调用都发往空闲端口上的模拟服务器
  weibo-kit run --scenario flaky -- npm test      带有随机失败
  weibo-kit run --need 302,reset -- phpunit       测试若从未遇到它们，退出码为 1
  weibo-kit run --budget 2.00 -- go test ./...    这次运行的费用若超过 2 元，退出码为 1
  weibo-kit run --proxy -- java -jar app.jar      开放平台的老客户端不需要任何设置

命令从环境变量里找到模拟服务器：WEIBO_KIT_URL 和 JUSTONEAPI_BASE_URL 是地址，
WEIBO_KIT_TOKEN、JUSTONEAPI_TOKEN 和 WEIBO_KIT_SOURCE 是 token。命令的退出码原样返回。
--proxy 对理会 http_proxy 的程序（curl、Python、Go、Ruby）和 Java 有效；对 PHP 的 file_get_contents 和 Node 的
fetch 无效，除非 Node.js 是 24 或更新的版本并且设置了 NODE_USE_ENV_PROXY=1。`,
  },
  env: {
    description: "打印让程序找到运行中的模拟服务器的环境变量。",
    url: "模拟服务器的地址",
    examples: `
例子：
  eval "$(weibo-kit env)"                                      4010 端口上的模拟服务器
  weibo-kit env http://127.0.0.1:5000 --shell fish | source    另一个地址，用于 fish
  weibo-kit env --shell dotenv >> "$GITHUB_ENV"                供 CI 任务的后续步骤使用`,
  },
  check: {
    description: "检查一个服务器遵守了两个服务的哪些承诺。",
    target: "一个地址，或者存放录制的文件夹",
    examples: `
例子：
  weibo-kit check http://127.0.0.1:4010                      模拟服务器，或自己写的桩
  weibo-kit check http://127.0.0.1:4010 --wait 30            正在启动的服务器
  weibo-kit check http://127.0.0.1:4010 --report report      report.html、summary.md、junit.xml、results.json
  weibo-kit check http://127.0.0.1:4010 --only get-fans      id 里含有这段文字的用例
  weibo-kit check fixtures                                   存放录制的文件夹
  weibo-kit check https://api.justoneapi.com --live --plan   要发出的调用和费用；什么都不发送
  WEIBO_KIT_TOKEN=… weibo-kit check https://api.justoneapi.com --live --max-calls 25

退出码：0 全部遵守，1 有不符，2 用法错误，3 因预算或服务而停止，4 连接不上。
凭证来自 WEIBO_KIT_TOKEN（Just One API）和 WEIBO_KIT_SOURCE（开放平台），从不写在命令行里。`,
  },
  export: {
    description: "在预算之内逐页导出整个粉丝或关注列表。",
    list: "用户的哪个列表",
    examples: `
例子：
  weibo-kit export fans --uid 1234567890 > fans.jsonl                                来自 4010 端口的模拟服务器
  weibo-kit export follows --uid 1234567890 --format csv --output follows.csv        导出为表格
  weibo-kit export fans --uid 1234567890 --output fans.jsonl --resume fans.bookmark  中断之后继续
  WEIBO_KIT_TOKEN=… weibo-kit export fans --uid 1234567890 --url https://api.justoneapi.com --live --budget 1.00 --rate 2

退出码：0 整个列表，2 用法错误，3 因预算、服务或信号而停止，4 连接不上。`,
  },
  users: {
    description: "显示生成的用户：资料、各种总数、前几个关注和粉丝，以及每个接口的 curl。",
    name: "要显示的用户",
    examples: `
例子：
  weibo-kit users 5357651574                     按 uid：粉丝红包（昵称和各种总数来自录制）
  weibo-kit users 粉丝红包                       按昵称
  weibo-kit users --find withheld                隐藏关注列表的用户
  weibo-kit users --find 'fans>1e6,verified'     同时有几个特征
  weibo-kit users 1234567890 --json              供脚本使用

特征：withheld、withheld-fans、verified、member、default-avatar、fans>N、follows<N、posts=N、gender=f、type=3。`,
  },
  post: {
    description: "显示生成的微博：作者、正文、各种总数、最热的评论，以及每个接口的 curl。",
    id: "微博的数字 id，或网址中的短 id",
    examples: `
例子：
  weibo-kit search                     当前的热搜词，可以用来搜索
  weibo-kit search 人工智能            微博及其两种 id
  weibo-kit post 5274203091896562      按数字 id
  weibo-kit post Qv8mp7XnI --json      按短 id，供脚本使用`,
  },
  search: {
    description: "显示搜索能找到的微博，或者热搜词，以及每个接口的 curl。",
    query: "要搜索的词；没有则显示热搜词",
    examples: `
例子：
  weibo-kit search                     当前的热搜词
  weibo-kit search 人工智能            一周之内最新的十条微博
  weibo-kit search 人工智能 --days 30  一个月之内
  weibo-kit search 人工智能 --json     供脚本使用`,
  },
  scenarios: "场景：",
  ownScenario: "自己的文件：--scenario ./mine.json",
};
