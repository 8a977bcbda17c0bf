// The calls that a page makes to a mock on another port, and what it must be able to read of their answers.

const FANS = "/api/weibo/get-fans/v1?uid=1234567890&token=";

const whole = () => "whole";
const cut = () => "cut";

/**
 * @param mock the address of the mock
 * @param ask sends a request; resolves with `status`, `text` and `header(name)`, rejects where the browser refuses
 * @param noticesCuts false for jsdom, whose requests never end when their connection breaks off
 */
export async function readAll(mock, ask, noticesCuts = true) {
  const codeOf = async (path, init) => JSON.parse((await ask(mock + path, init)).text).code;
  const json = { "content-type": "application/json" };
  const limited = await ask(`${mock}${FANS}any`, { headers: { "x-mock-fault": "302+retry=5" } });
  const xml = await ask(`${mock}/users/show.xml?source=page&user_id=11051`);
  return {
    success: await codeOf(`${FANS}page`),
    limited: [limited.status, limited.header("retry-after"), limited.header("x-mock-by")],
    xml: [xml.status, xml.text.includes("微博开放平台")],
    // Headers of its own make the browser ask for permission first.
    byHeader: await codeOf(`${FANS}page`, { headers: { "x-mock-fault": "601" } }),
    unknownPath: (await ask(`${mock}/nowhere`)).status,
    mistake: (await ask(`${mock}${FANS}page`, { headers: { "x-mock-fault": "nonsense" } })).header("x-mock-mistake"),
    truncated: noticesCuts ? await ask(`${mock}${FANS}mock-truncate`).then(whole, cut) : cut(),
    control: [
      (await ask(`${mock}/__mock/scenario?token=page`, { method: "PUT", headers: json, body: '{"scenario":"broke"}' }))
        .status,
      (await ask(`${mock}/__mock/scenario?token=page`, { method: "DELETE" })).status,
    ],
    // Of Just One's operations under the token "page": preflights are no calls.
    calls: JSON.parse((await ask(`${mock}/__mock/journal?token=page&operation=get-fans`)).text).entries.length,
  };
}

export const expected = {
  success: 0,
  limited: [429, "5", "rule"],
  xml: [200, true],
  byHeader: 601,
  unknownPath: 404,
  mistake: "yes",
  truncated: "cut",
  control: [200, 200],
  calls: 3,
};

/** `ask` by `fetch`. */
export const byFetch =
  (fetch) =>
  async (url, init = {}) => {
    const response = await fetch(url, init);
    return { status: response.status, text: await response.text(), header: (name) => response.headers.get(name) };
  };

/** `ask` by XMLHttpRequest. */
export const byXhr =
  (XMLHttpRequest) =>
  (url, { method = "GET", headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, url);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.onload = () =>
        resolve({
          status: request.status,
          text: request.responseText,
          header: (name) => request.getResponseHeader(name),
        });
      request.onerror = () => reject(new Error(`${method} ${url} failed`));
      request.send(body);
    });
