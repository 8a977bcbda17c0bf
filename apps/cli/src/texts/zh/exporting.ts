// Progress and mistakes of `weibo-kit export`, in Chinese.

import type { Failure } from "@weibo-kit/client";
import type { Texts } from "../en/en.ts";
import type { FailedCall } from "../en/exporting.ts";

const of = (rows: number, total: number | undefined) => (total === undefined ? `${rows}` : `${rows}/${total}`);

const causes: Readonly<Record<Failure["kind"], string>> = {
  aborted: "收到了停止的信号",
  budget: "预算已经用完",
  contradiction: "服务前后的回答互相矛盾",
  credential: "凭证无效",
  "invalid-payload": "数据不符合文档",
  missing: "没有这个用户",
  protocol: "回答不是服务的格式",
  refused: "服务拒绝了调用",
  timeout: "等待回答超时",
  "too-large": "回答太大",
  transport: "连接不上服务器",
  withheld: "用户不公开这个列表",
};

const byKind = new Map<string, string>(Object.entries(causes));

const cause = ({ kind, code, message }: FailedCall) =>
  `${byKind.get(kind) ?? message}${code === undefined ? "" : `（code ${code}）`}`;

/** Why a whole list has fewer users than its total. */
const fewer = {
  empty: "下一页是空的：服务的总数比它列出的多。",
  end: "最后一页标明列表到此为止：服务的总数比它列出的多。",
  "nothing-new": "下一页只有重复的用户：服务的总数比它列出的多。",
  "max-pages": "后面还有页。",
};

export const exporting: Texts["exporting"] = {
  cause,
  waiting: (seconds, attempt, failed) => `${cause(failed)}，等 ${seconds.toFixed(1)} 秒后做第 ${attempt + 1} 次尝试`,
  page: (rows, total, pages, yuan) => `${of(rows, total)} 个用户，${pages} 页，¥${yuan}`,
  done: (rows, total, pages, yuan, stopped) =>
    `已导出 ${of(rows, total)} 个用户：这次运行 ${pages} 页，¥${yuan}。${
      total === undefined || rows >= total || stopped === undefined ? "" : fewer[stopped]
    }`,
  alreadyDone: (rows, resume) => `全部 ${rows} 个用户以前已经导出；要重新开始，请删除 ${resume}。`,
  mistakes: {
    from: (address) => (address === "" ? "导出" : `从 ${address} 导出`),
    noBookmark: (file) => ({
      act: `读取 ${file} `,
      cause: "它不是导出的进度文件",
      remedy: "请给 --resume 以前运行的文件，或者还不存在的文件。",
    }),
    otherExport: (file, name, before) => ({
      act: `从 ${file} 继续`,
      cause: `它属于另一次导出，${name} 是 ${before}`,
      remedy: "请给出同样的列表和选项，或者另一个文件。",
    }),
    outputExists: (file) => ({
      act: `写入 ${file} `,
      cause: "它已经存在",
      remedy: "请换一个文件，或给出写它的那次运行的 --resume。",
    }),
    outputShort: (file) => ({
      act: `继续写 ${file} `,
      cause: "它比上次运行留下的短",
      remedy: "请给出那次运行的文件，或换一个 --resume 重新开始。",
    }),
    outputOther: (file) => ({
      act: `继续写 ${file} `,
      cause: "进度文件所记的结尾处没有一行结束",
      remedy: "请给出那次运行的文件，或换一个 --resume 重新开始。",
    }),
    sameFile: (file) => ({
      act: `写入 ${file} `,
      cause: "--output 和 --resume 是同一个文件",
      remedy: "请给它们各自的文件。",
    }),
    notAFile: "它不是普通文件",
    unwritable: (file, cause) => ({ act: `写入 ${file} `, cause, remedy: "请给出可以写入的文件。" }),
    ofMock: (mistake) => `模拟服务器回答“${mistake}”`,
    exportEnded: (list, uid, cause, rows, { resume, start, advice = "", isFinal }) => ({
      act: `导出 ${uid} 的全部${list === "fans" ? "粉丝" : "关注"}`,
      cause,
      remedy: `${start === undefined ? "" : `请先启动服务器：${start}。`}${advice}已写入 ${rows} 个用户${
        isFinal
          ? ""
          : resume === undefined
            ? "；用 --resume 记下进度，就可以继续"
            : `；再运行同样的命令就从 ${resume} 继续`
      }。`,
    }),
  },
};
