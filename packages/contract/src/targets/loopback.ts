// Whether a host is this machine: only there do calls cost nothing for certain.

/** Addresses of this machine; a system connects to the two of "any interface", 0.0.0.0 and ::, on this machine. */
const NAMES = ["localhost", "[::1]", "0.0.0.0", "[::]"];

export function isLoopback(hostname: string): boolean {
  return NAMES.includes(hostname) || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
