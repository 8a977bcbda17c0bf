// Mistakes in the command line, in Chinese; each is what was tried, what was wrong, and what to do.
import type { Texts } from "../en/en.ts";
import { systemWords } from "./system.ts";

const question = (nearest: readonly string[]) => (nearest.length === 0 ? "" : `是不是 ${nearest.join(" 或 ")}？`);

const missing: Texts["mistakes"]["missing"] = (word, command) => {
  if (word === "command")
    return { act: "运行", cause: "没有给出命令", remedy: `请写在 -- 之后：${command} -- pytest。` };
  if (word === "id") return { act: "显示微博", cause: "没有给出 id", remedy: `例如 ${command} IpiJvEKzO。` };
  const remedy = `例如 ${command} fans --uid 1234567890 --output fans.jsonl。`;
  if (word === "list") return { act: "导出", cause: "没有给出列表，fans 或 follows", remedy };
  return word === "uid" ? { act: "导出", cause: "没有用 --uid 给出用户", remedy } : undefined;
};

export const mistakes: Texts["mistakes"] = {
  missing,
  frame: (act, cause, remedy) => `${act}失败：${cause}。${remedy}`,
  emptyOption: (option) => ({ act: `读取 ${option} `, cause: "它是空的", remedy: "请给出一个值，或者去掉它。" }),
  argument: "参数",
  noFile: (path) => `没有这个文件或文件夹：${path}`,
  repeated: (option) => ({
    act: `读取 ${option} `,
    cause: "它给了两次，值不相同",
    remedy: "请只给一次。",
  }),
  takenByNpm: (option, remedy) => ({
    act: `读取 ${option} `,
    cause: "npm 把它当成了自己的选项",
    remedy: `请在选项前面写上 --：${remedy}`,
  }),
  stray: (words, command, most, given, remedy) => ({
    act: `读取 ${words} `,
    cause: most === 0 ? `${command} 只有选项，没有参数` : `${command} 只有一个参数，却给了 ${given} 个`,
    remedy,
  }),
  useOption: (option, example) => `请用 ${option}：${example}`,
  useCheck: (example) => `要检查一个服务器：${example}`,
  quoteSpaces: (example) => `含有空格的请加引号：${example}`,
  seeHelp: (command) => `见 ${command} --help。`,
  wholeNumber: (option, text, least, most) => ({
    act: `读取 ${option} ${text} `,
    cause: "它不是范围内的整数",
    remedy: `请给出 ${least} 到 ${most} 的整数。`,
  }),
  noUid: (option, text) => ({
    act: `读取 ${option} ${text} `,
    cause: "它不是 uid",
    remedy: `请给出数字：${option} 1234567890。`,
  }),
  replayFile: (file, cause) => ({
    act: `读取 --replay ${file} `,
    cause,
    remedy: "请给出 seed=7;3:301;5:reset 这样的文字，或者写有它的文件。",
  }),
  noKey: (text) => ({
    act: `读取 --secret ${text} `,
    cause: "= 前面没有 key",
    remedy: "例如 --secret my-appkey=its-secret。",
  }),
  noLimit: (text) => ({ act: `读取 --limit ${text} `, cause: "没有值", remedy: "例如 --limit perDay=3。" }),
  busyPort: (address, example) => ({
    act: `监听 ${address} `,
    cause: "端口已被占用",
    remedy: `请换一个端口：${example}`,
  }),
  nothingToWatch: { act: "监视文件", cause: "没有给出文件", remedy: "请加上 --scenario ./mine.json。" },
  unknownScenario: (scenario, known, nearest) => ({
    act: `加载场景“${scenario}”`,
    cause: "没有这个名字的场景",
    remedy: `${question(nearest)}已有的场景：${known.join("、")}；也可以给一个文件，./mine.json。`,
  }),
  unknownTrait: (trait, known, nearest) => ({
    act: "读取 --find ",
    cause: `“${trait}”不是特征`,
    remedy: `${question(nearest)}已有的特征：${known.join("、")}。`,
  }),
  noUserWith: (traits) => ({
    act: `查找 ${traits} 的用户`,
    cause: "在有限的范围里没有找到",
    remedy: "请减少特征，或换一个 --seed。",
  }),
  noName: { act: "查找用户", cause: "没有给出名字", remedy: "请给出 uid、昵称，或 --find verified。" },
  noUser: (name) => ({
    act: `查找用户 ${name} `,
    cause: "没有用户有这个 uid 或昵称",
    remedy: "试试 --find verified。",
  }),
  noPost: (id) => ({
    act: `显示微博 ${id} `,
    cause: "没有微博有这个 id",
    remedy: "试试 weibo-kit search 列出的微博。",
  }),
  noTarget: { act: "检查", cause: "没有给出检查对象", remedy: "请给出一个地址或文件夹：http://127.0.0.1:4010。" },
  noFolder: (folder, path) => ({
    act: `检查 ${folder} `,
    cause: `没有文件夹 ${path}，它也不是 http 地址`,
    remedy: "请给出存放录制的文件夹，或一个地址：http://127.0.0.1:4010。",
  }),
  silent: (address, waited, cause) => ({
    act: `检查 ${address} `,
    cause: `${waited === undefined ? "" : `等了 ${waited} 秒，`}那里没有回答（${systemWords(cause)}）`,
  }),
  startIt: (start) => `请先启动服务器（${start}），或加上 --wait 30。`,
  unreadableAnswer: (address, cause) => ({
    act: `检查 ${address} `,
    cause: `那里的回答读不懂（${systemWords(cause)}）`,
  }),
  troubles: {
    expired: "请给服务器换上今天有效的证书。",
    otherHost: "请使用证书上有的主机名。",
    untrusted: "请让本程序信任它的证书：NODE_EXTRA_CA_CERTS=文件。",
    noTls: "如果它说的是普通 HTTP，地址要以 http:// 开头。",
    noHttp: "请核对地址；使用 HTTPS 的服务器，地址以 https:// 开头。",
    tooLarge: "请核对地址：两个服务都没有这样的回答。",
    tooSlow: "请检查服务器是否正常，或者让它多用一些时间：--timeout 秒数。",
  },
  startItOrWait: "请启动服务器、核对地址，或者等得久一些。",
  noCase: (text) => ({
    act: `检查 --only ${text} `,
    cause: "没有用例的 id 含有它",
    remedy: "见 weibo-kit check --list。",
  }),
  noProbe: (path) => ({
    act: `检查 --path ${path} `,
    cause: "它是一次自动生成的调用的序号，而 --only 没有指定会生成调用的用例",
    remedy: `请加上用例和那次运行的种子：--only get-fans-probe-valid --seed 1 --path ${path}。`,
  }),
  unreadable: (file, cause) => ({
    act: `读取 ${file} `,
    cause,
    remedy: '请给出由 {"case", "reason", "expires"} 组成的 JSON 列表。',
  }),
  report: (folder, cause) => ({
    act: `把报告写到 ${folder} `,
    cause,
    remedy: "请给 --report 一个可以写入的文件夹。",
  }),
  lostOutput: (cause) => ({ act: "输出", cause, remedy: "请输出到可以写入的文件或终端。" }),
  noCommand: (name) => ({ act: `运行 ${name} `, cause: "PATH 里没有这个命令", remedy: "请核对拼写。" }),
  noProgram: (name) => ({
    act: `运行 ${name} `,
    cause: "没有这个文件，或者没有它第一行指定的程序",
    remedy: "请核对二者的拼写。",
  }),
  folderAsCommand: (name) => ({
    act: `运行 ${name} `,
    cause: "它是一个文件夹",
    remedy: "请给出里面的程序，或者 PATH 里的命令。",
  }),
  notExecutable: (name) => ({ act: `运行 ${name} `, cause: "它不可执行", remedy: `请试试 chmod +x ${name}。` }),
  notStarted: (name, cause) => ({ act: `运行 ${name} `, cause, remedy: "请试试不用 weibo-kit run 直接运行。" }),
  unknownFault: (text, word, isScenario, nearest, effects) => ({
    act: `读取 --fault ${text} `,
    cause: isScenario ? `${word} 是场景` : `两个服务都没有故障“${word}”，它也不是其他效果`,
    remedy: isScenario
      ? `例如 --scenario ${word}。`
      : `${question(nearest)}已有的效果：错误码或它的名称、${effects.join("、")}、250ms、1ms/byte、mutate=0.05。`,
  }),
  emptyNeed: (text) => ({
    act: `读取 --need ${text === "" ? '""' : text} `,
    cause: text.trim() === "" ? "它是空的" : "逗号的前面或后面没有词",
    remedy: "例如 --need 302,quota,reset。",
  }),
  unknownNeed: (text, word, nearest) => ({
    act: `读取 --need ${text} `,
    cause: `“${word}”既不是错误码，也不是断线方式或列表的异常`,
    remedy: `${question(nearest)}例如 --need 302,quota,reset。`,
  }),
  noAddress: (text) => ({
    act: `打印 ${text} 的环境变量`,
    cause: "它不是 http 地址",
    remedy: "例如 http://127.0.0.1:4010。",
  }),
  certificate: (file, cause) => ({
    act: `写入证书 ${file} `,
    cause,
    remedy: "请给出可写的文件；不给时写入系统的新临时文件。",
  }),
  summary: (file, cause) => ({ act: `写入摘要 ${file} `, cause, remedy: "请核对 GITHUB_STEP_SUMMARY。" }),
};
