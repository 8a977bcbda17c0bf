// The environment of a command that `weibo-kit run` starts, and what `weibo-kit env` prints: where the mock is.

/** The token of the run: a plain name, so that a real token never leaves the environment in which it was set. */
const RUN_TOKEN = "weibo-kit-run";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]", "::1"];

/** What sends a program's calls through a proxy. Names in capitals count as well. */
const PROXIES = ["http_proxy", "https_proxy", "all_proxy"];

/**
 * The variables that point a program at a mock. Where the environment has a proxy, they include a `no_proxy` with the
 * mock's host, since a company's proxy can't reach a mock on this machine.
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
  const given = hostsIn(before.no_proxy ?? before.NO_PROXY ?? "");
  if (!proxy) return hasProxy(before) ? { ...own, ...direct([...given, ...LOOPBACK, new URL(url).hostname]) } : own;
  // `*` would leave the proxy that was asked for without any host.
  const others = given.filter((host) => host !== "*");
  return { ...own, http_proxy: url, HTTP_PROXY: url, ...direct([...LOOPBACK, ...others]) };
}

/** Programs differ in which of the two they read; of `HTTP_PROXY` many read the lower case alone. */
function direct(hosts: readonly string[]): { readonly no_proxy: string; readonly NO_PROXY: string } {
  const each = [...new Set(hosts)].join(",");
  return { no_proxy: each, NO_PROXY: each };
}

const hasProxy = (environment: NodeJS.ProcessEnv): boolean =>
  PROXIES.some((name) => environment[name] || environment[name.toUpperCase()]);

/** The hosts of a list, without what can't be one: a shell would read it otherwise than it is written. */
const hostsIn = (noProxy: string): readonly string[] =>
  noProxy
    .split(",")
    .map((host) => host.trim())
    .filter((host) => /^[\w.:*/[\]-]+$/.test(host));

/**
 * The same for Java, which reads none of these: its options, added to those that the environment has.
 *
 * @param hosts the value of `no_proxy`
 */
export function javaOptions(url: string, hosts: string, before: NodeJS.ProcessEnv): string {
  const { hostname, port } = new URL(url);
  // A suffix has its wildcard in Java; what isn't a host could not be told from a further option.
  const others = hostsIn(hosts).map((host) => (host.startsWith(".") ? `*${host}` : host));
  const own = `-Dhttp.proxyHost=${hostname} -Dhttp.proxyPort=${port} -Dhttp.nonProxyHosts=${others.join("|")}`;
  return [before.JAVA_TOOL_OPTIONS ?? "", own].join(" ").trim();
}
