// A throw-away certificate for clients that insist on https: made at each start, and valid for a month.

import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { causeOf } from "../mistake/cause.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import { addressesFor, isEveryInterface } from "./network-addresses.ts";

/** Names by which this machine, and the services, are called. */
const NAMES = ["localhost", "api.justoneapi.com", "api.t.sina.com.cn", "api.weibo.com"];
const ADDRESSES = ["127.0.0.1", "::1"];
const BEGIN = "-----BEGIN CERTIFICATE-----";
const MONTH = 30 * 86_400_000;

/** A pair for the port. */
export interface Certificate {
  readonly tls: { readonly key: string; readonly cert: string };
  /**
   * Writes the certificate, without its key, and returns the file that clients are to trust. To be called when the port
   * is open: a start that fails leaves no file, and the file of the mock that has the port stays as it is.
   *
   * @throws {CommandMistake} when the file can't be written
   */
  write(): string;
}

/**
 * Makes a certificate.
 *
 * @param given a file; true for one in a new folder of the system's own
 * @throws {CommandMistake} for a file that exists and is no certificate
 */
export async function createCertificate(given: string | true, host: string): Promise<Certificate> {
  // Before the port is opened, and again before it is written.
  if (given !== true) naming(resolve(given), () => checkIsCertificate(resolve(given)));
  // Loaded here, since it takes longer than a whole start without it.
  const { generate } = await import("selfsigned");
  const own = isEveryInterface(host) ? addressesFor(host).map(({ address }) => address) : [host];
  const altNames = [...new Set([...NAMES, ...ADDRESSES, ...own])].map(altName);
  const { private: key, cert } = await generate([{ name: "commonName", value: "weibo-kit" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + MONTH),
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames },
    ],
  });
  return { tls: { key, cert }, write: () => written(given, cert) };
}

function written(given: string | true, cert: string): string {
  const file = given === true ? join(mkdtempSync(join(tmpdir(), "weibo-kit-")), "certificate.pem") : resolve(given);
  naming(file, () => {
    checkIsCertificate(file);
    writeFileSync(file, cert);
  });
  return file;
}

/** @throws {CommandMistake} with the file, for every error */
function naming(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new CommandMistake(texts.mistakes.certificate(file, causeOf(error)));
  }
}

/** A name or an address, as certificates have them. */
const altName = (host: string) =>
  isIP(host) === 0 ? { type: 2 as const, value: host } : { type: 7 as const, ip: host };

/** A slip of the hand must not cost a file. */
function checkIsCertificate(file: string): void {
  // A device may be read without an end; the attempt to write it shows what it takes.
  if (!existsSync(file) || !statSync(file).isFile()) return;
  const begin = readFileSync(file, "utf8").slice(0, BEGIN.length);
  if (begin !== "" && begin !== BEGIN) throw new Error("it exists, and is no certificate");
}
