// The addresses by which other machines reach a port of this one.
import { networkInterfaces } from "node:os";

/** Addresses that stand for every interface. */
const ALL = ["0.0.0.0", "::"];

const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127(\.\d+){3}$/.test(host);

/** Where the port is open to: the URLs for other machines, and the one for this machine; undefined for this machine alone. */
export interface Openness {
  /** For this machine. */
  readonly local: string;
  /** For others; without link-local addresses, which need a zone. */
  readonly remote: readonly string[];
}

/**
 * @param host that the server listens on
 * @param url of the server
 */
export function opennessOf(host: string, url: string, interfaces = networkInterfaces()): Openness | undefined {
  if (isLoopback(host)) return undefined;
  if (!isEveryInterface(host)) return { local: url, remote: [url] };
  const { port, protocol } = new URL(url);
  const reachable = addressesFor(host, interfaces);
  return {
    local: `${protocol}//127.0.0.1:${port}`,
    remote: reachable.map(
      ({ address, family }) => `${protocol}//${family === "IPv6" ? `[${address}]` : address}:${port}`,
    ),
  };
}

/** The addresses of this machine at which others find a port that listens on all interfaces. */
export const addressesFor = (host: string, interfaces = networkInterfaces()) =>
  Object.values(interfaces)
    .flatMap((each) => each ?? [])
    .filter(
      ({ internal, family, address }) =>
        !internal && (host === "::" || family === "IPv4") && !address.startsWith("fe80:"),
    );

/** Whether a host means every interface. */
export const isEveryInterface = (host: string): boolean => ALL.includes(host);
