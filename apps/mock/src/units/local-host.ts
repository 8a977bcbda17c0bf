// Names and addresses of this machine.

/** Whether an address belongs to the loopback interface. */
export const isLoopback = (address: string): boolean => /^(::ffff:)?127(\.\d+){3}$|^(::1|\[::1\])$/.test(address);

/** Whether the host of a URL is this machine by its name or address alone. */
export const isLocalHost = (name: string): boolean =>
  isLoopback(name) || name === "localhost" || name.endsWith(".localhost");

/** The host of a URL without its port; "" for a text that is not a URL, such as the origin `null`. */
export const hostIn = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : "");
