// What the operating system, Node.js and its parsers say of a failure, in Chinese. What no pattern knows stays as it is.
import type { Replacement } from "../en/foreign.ts";

/** By the code of the system. */
const codes: Readonly<Record<string, string>> = {
  EACCES: "没有权限",
  EADDRINUSE: "地址已被占用",
  EADDRNOTAVAIL: "本机没有这个地址",
  EAFNOSUPPORT: "不支持这种地址",
  EAI_AGAIN: "暂时不能解析主机名",
  EBADF: "文件没有打开",
  EBUSY: "正被使用",
  ECONNABORTED: "连接中断",
  ECONNREFUSED: "连接被拒绝",
  ECONNRESET: "连接被重置",
  EDQUOT: "磁盘配额已用完",
  EEXIST: "它已经存在",
  EFBIG: "文件太大",
  EHOSTUNREACH: "到不了这个主机",
  EINVAL: "值无效",
  EIO: "读写出错",
  EISDIR: "它是一个文件夹",
  ELOOP: "符号链接太多",
  EMFILE: "打开的文件太多",
  ENAMETOOLONG: "名字太长",
  ENETUNREACH: "网络不通",
  ENFILE: "系统打开的文件太多",
  ENODEV: "没有这个设备",
  ENOENT: "没有这个文件或文件夹",
  ENOEXEC: "它不是可执行的格式",
  ENOMEM: "内存不足",
  ENOSPC: "磁盘已满",
  ENOTDIR: "路径里有一部分不是文件夹",
  ENOTEMPTY: "文件夹不是空的",
  ENOTFOUND: "没有这个主机名",
  ENXIO: "没有这个设备",
  EPERM: "不允许这样做",
  EPIPE: "另一端已经关闭",
  EPROTO: "协议不符",
  EROFS: "文件系统是只读的",
  ETIMEDOUT: "连接超时",
  ETXTBSY: "文件正在运行",
};

/** Of a file: `EISDIR: illegal operation on a directory, open '/tmp'`. */
const OF_FILE = /^(E[A-Z_]+): [^']*?(?:'(.*?)'(?: -> '.*')?)?$/s;
/** Of a connection: `connect ECONNREFUSED 127.0.0.1:1`, `listen EADDRINUSE: address already in use 127.0.0.1:80`. */
const OF_CONNECTION = /^[a-z]+ (E[A-Z_]+)(?:: [a-z ]+)?(?: (\S+))?$/;

const json: readonly Replacement[] = [
  [/^Unexpected end of JSON input$/, "JSON 没有写完"],
  [/^Unexpected token (.+?), .* is not valid JSON$/s, "JSON 里有多余的 $1"],
  [/^Unexpected token (.+?) in JSON( at .*)?$/s, "JSON 里有多余的 $1$2"],
  [/^.* is not valid JSON$/s, "它不是 JSON"],
  [/^Expected property name or '\}' in JSON( at .*)?$/, "JSON 里缺少键或 }$1"],
  [/^Expected double-quoted property name in JSON( at .*)?$/, "JSON 的键要写在双引号里$1"],
  [/^Expected ',' or '([}\]])' after .* in JSON( at .*)?$/, "JSON 里缺少逗号或 $1$2"],
  [/^Expected ':' after property name in JSON( at .*)?$/, "JSON 的键后面缺少冒号$1"],
  [/^Unterminated string in JSON( at .*)?$/, "JSON 里的文本没有结束$1"],
  [/^Unexpected non-whitespace character after JSON( at .*)?$/, "JSON 后面还有别的字符$1"],
  [/^Bad control character in string literal in JSON( at .*)?$/, "JSON 的文本里有控制字符$1"],
  [/^Bad (?:escaped character|Unicode escape) in JSON( at .*)?$/, "JSON 的文本里有错误的转义$1"],
  [/^(?:Exponent part|Unterminated fractional|No number after) .* in JSON( at .*)?$/, "JSON 里有不完整的数字$1"],
];

/** A place in a text, behind what is wrong there. */
const places: readonly Replacement[] = [[/ at position (\d+)(?: \(line \d+ column \d+\))?$/, "（第 $1 个字符之后）"]];

const connections: readonly Replacement[] = [
  [/^it took too long$/, "等得太久"],
  [/^(?:other side closed|socket hang up|terminated)$/, "另一端关闭了连接"],
  [/^the body is larger than (\d+) bytes$/, "正文超过 $1 字节"],
  [/^Response does not match the HTTP\/1\.1 protocol.*$/s, "回答不是 HTTP"],
  [/^Client network socket disconnected before secure TLS connection was established$/, "TLS 握手时连接断开"],
  [/^(?:Connect|Headers|Body) Timeout Error.*$/s, "连接超时"],
  [/^self-signed certificate(?: in certificate chain)?$/, "证书是自签名的"],
  [/^unable to (?:verify the first|get local issuer) certificate$/, "证书的签发者不受信任"],
  [/^certificate has expired$/, "证书已过期"],
  [/^Hostname\/IP does not match certificate's altnames: .*$/s, "证书不是发给这个主机的"],
  [/^.*:SSL routines:.*$/s, "那里说的不是 TLS"],
];

const modules: readonly Replacement[] = [
  [/^Unexpected end of input$/, "文件没有写完"],
  [/^Unexpected token (.+)$/, "它有多余的 $1"],
  [
    /^(?:Invalid or unexpected token|missing \) .*|Unexpected (?:identifier|string|number|strict).*)$/,
    "它不是正确的 JavaScript",
  ],
  [/^(\S+) is not defined$/, "它用了没有定义的 $1"],
  [/^Unknown file extension "(.*)" for .*$/, "不能读取扩展名为 $1 的文件"],
];

const patterns = [...json, ...connections, ...modules];

/** A text of the system in Chinese; a text that is none of them stays as it is. */
export function systemWords(text: string): string {
  const [, code = "", subject] = OF_FILE.exec(text) ?? OF_CONNECTION.exec(text) ?? [];
  const words = codes[code];
  if (words !== undefined) return `${words}（${code}）${subject === undefined ? "" : `：${subject}`}`;
  const [pattern, by] = patterns.find(([each]) => each.test(text)) ?? [];
  if (pattern === undefined || by === undefined) return text;
  return places.reduce((rest, [place, word]) => rest.replace(place, word), text.replace(pattern, by));
}
