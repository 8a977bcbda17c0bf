// What the mock does with files, where there are any.

/** Files of the platform, by their paths. */
export interface Files {
  /** The whole path, which errors of the file system name. */
  absolute(path: string): string;
  isFolder(path: string): Promise<boolean>;
  bytes(path: string): Promise<Uint8Array>;
  /** The default export of a module, read again when the file has changed. */
  module(path: string): Promise<unknown>;
  /** Its name and version, for messages: `Node.js 22.18.0`. */
  readonly runtime: string;
}
