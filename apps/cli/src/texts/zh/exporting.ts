// What `weibo-kit export` says about its progress, in Chinese.
import type { Texts } from "../en/en.ts";

const of = (rows: number, total: number | undefined) => (total === undefined ? `${rows}` : `${rows}/${total}`);

export const exporting: Texts["exporting"] = {
  page: (rows, total, pages, yuan) => `${of(rows, total)} 个用户，${pages} 页，¥${yuan}`,
  done: (rows, total, pages, yuan) => `已导出 ${of(rows, total)} 个用户：这次运行 ${pages} 页，¥${yuan}。`,
  alreadyDone: (rows, resume) => `全部 ${rows} 个用户以前已经导出；要重新开始，请删除 ${resume}。`,
};
