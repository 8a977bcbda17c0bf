// A failed TLS handshake in words: OpenSSL's own line names files of its source and ends with a line break.

const OPENSSL = /\b[0-9A-F]+:error:[0-9A-F]+:SSL routines:[^:]*:([^:]+):\S+\s*/;

/** The reason alone of what OpenSSL reports; every other text stays as it is. */
export const withoutLibrary = (text: string): string => text.replace(OPENSSL, "no TLS: $1");
