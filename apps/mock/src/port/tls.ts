// What HTTPS needs. A file without types of Node.js, since settings of programs that lack them have it.

/** Key and certificate, both in PEM. */
export interface Tls {
  readonly key: string;
  readonly cert: string;
}
