// The environment of a command that `weibo-kit run` starts, and what `weibo-kit env` prints: where the mock is.

/** The token of the run: a plain name, so that a real token never leaves the environment in which it was set. */
const RUN_TOKEN = "weibo-kit-run";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]", "::1"];

/**
 * The variables that point a program at a mock.
 *
 * @param url of the mock, `http://127.0.0.1:4010`
 * @param proxy whether plain HTTP to any host goes to the mock: a client of the Open Platform V1 then needs no setting
 * @param before the environment so far; hosts of its `no_proxy` stay
 */
export function environmentFor(
  url: string,
  proxy: boolean,
  before: NodeJS.ProcessEnv = {},
): Readonly<Record<string, string>> {
  const own = {
    WEIBO_KIT_URL: url,
    WEIBO_KIT_TOKEN: RUN_TOKEN,
    WEIBO_KIT_SOURCE: RUN_TOKEN,
    JUSTONEAPI_BASE_URL: url,
    JUSTONEAPI_TOKEN: RUN_TOKEN,
  };
  if (!proxy) return own;
  const given = before.no_proxy ?? before.NO_PROXY ?? "";
  const direct = [...new Set([...LOOPBACK, ...hostsIn(given)])].join(",");
  // Programs differ in which of the two they read; of HTTP_PROXY many read the lower case alone.
  return { ...own, http_proxy: url, HTTP_PROXY: url, no_proxy: direct, NO_PROXY: direct };
}

/** `*` would leave the proxy that was asked for without any host. */
const hostsIn = (noProxy: string): readonly string[] =>
  noProxy
    .split(",")
    .map((host) => host.trim())
    .filter((host) => host !== "" && host !== "*");

/**
 * The same for Java, which reads none of these: its options, added to those that the environment has.
 *
 * @param hosts the value of `no_proxy`
 */
export function javaOptions(url: string, hosts: string, before: NodeJS.ProcessEnv): string {
  const { hostname, port } = new URL(url);
  // A suffix has its wildcard in Java; what isn't a host could not be told from a further option.
  const direct = hostsIn(hosts)
    .map((host) => (host.startsWith(".") ? `*${host}` : host))
    .filter((host) => /^[\w.:*[\]-]+$/.test(host));
  const own = `-Dhttp.proxyHost=${hostname} -Dhttp.proxyPort=${port} -Dhttp.nonProxyHosts=${direct.join("|")}`;
  return [before.JAVA_TOOL_OPTIONS ?? "", own].join(" ").trim();
}
