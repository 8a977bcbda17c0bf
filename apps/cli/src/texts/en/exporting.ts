// What `weibo-kit export` says about its progress, in English.

const of = (rows: number, total: number | undefined) => (total === undefined ? `${rows}` : `${rows} of ${total}`);

export const exporting = {
  page: (rows: number, total: number | undefined, pages: number, yuan: string) =>
    `${of(rows, total)} users, ${pages} pages, ¥${yuan}`,
  done: (rows: number, total: number | undefined, pages: number, yuan: string) =>
    `Exported ${of(rows, total)} users: ${pages} pages in this run, ¥${yuan}.`,
  alreadyDone: (rows: number, resume: string) =>
    `All ${rows} users were exported before; remove ${resume} to start again.`,
};
