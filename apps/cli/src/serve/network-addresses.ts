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
  if (!ALL.includes(host)) return { local: url, remote: [url] };
  const { port } = new URL(url);
  const addresses = Object.values(interfaces).flatMap((each) => each ?? []);
  const reachable = addresses.filter(
    ({ internal, family, address }) =>
      !internal && (host === "::" || family === "IPv4") && !address.startsWith("fe80:"),
  );
  return {
    local: `http://127.0.0.1:${port}`,
    remote: reachable.map(({ address, family }) => urlOf(address, family, port)),
  };
}

const urlOf = (address: string, family: string, port: string): string =>
  `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
