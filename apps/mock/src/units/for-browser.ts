// Requests that a browser makes by itself at the root, for people: they are no calls of a service.

/** The part of a request that decides. */
interface BrowserRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Pick<Headers, "get">;
}

/** Whether a page is asked for at the root, by its address or by a link. */
export const isForFrontPage = ({ method, path, headers }: BrowserRequest): boolean =>
  path === "/" && method === "GET" && accepts(headers, "text/html");

/** Whether it is the icon that each browser asks for beside its first page. */
export const isForIcon = ({ method, path, headers }: BrowserRequest): boolean =>
  path === "/favicon.ico" && method === "GET" && accepts(headers, "image/");

const accepts = (headers: Pick<Headers, "get">, type: string): boolean =>
  headers.get("accept")?.includes(type) ?? false;
