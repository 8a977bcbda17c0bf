// A registry on this machine that has packed tarballs, so that the lines of the READMEs can be run before a release.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { type Tarball, tarballsIn } from "./tarball.ts";

/** A registry that runs. */
export interface Registry {
  /** What `npm_config_registry` names. */
  readonly url: string;
  /** The documents that `npm publish` sent, in their order. */
  readonly published: readonly unknown[];
  close(): void;
}

/** A registry as its answers need it. */
interface Shop {
  readonly tarballs: ReadonlyMap<string, Tarball>;
  readonly published: unknown[];
  /** Where all other packages are; undefined: nowhere. */
  readonly elsewhere: string | undefined;
}

/**
 * Starts a registry.
 *
 * @param folder with tarballs
 * @param others whether other packages come from the registry that npm uses here; default: they are unknown
 */
export async function startRegistry(folder: string, { others = false } = {}): Promise<Registry> {
  const elsewhere = others
    ? execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim()
    : undefined;
  const tarballs = new Map(tarballsIn(folder).map((tarball) => [tarball.name, tarball]));
  const shop: Shop = { tarballs, published: [], elsewhere };
  const server = createServer((request, response) => {
    answer(shop, request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/`,
    published: shop.published,
    close: () => server.close(),
  };
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;

async function answer({ tarballs, published, elsewhere }: Shop, request: IncomingMessage, response: ServerResponse) {
  const path = decodeURIComponent(request.url ?? "").slice(1);
  const [name = "", file] = path.split("/-/");
  const tarball = tarballs.get(name);
  if (request.method === "PUT") {
    published.push(await json(request));
    response.writeHead(201).end("{}");
  } else if (tarball === undefined) {
    if (elsewhere === undefined) response.writeHead(404).end("{}");
    else response.writeHead(302, { location: new URL(request.url?.slice(1) ?? "", elsewhere).href }).end();
  } else if (file === undefined) response.end(JSON.stringify(documentOf(tarball, `http://${request.headers.host}/`)));
  else response.end(readFileSync(tarball.file));
}

/** What npm calls a packument: all versions of a package. */
function documentOf({ name, version, manifest, integrity }: Tarball, url: string) {
  const dist = { integrity, tarball: `${url}${name}/-/${version}.tgz` };
  return { name, "dist-tags": { latest: version }, versions: { [version]: { ...manifest, dist } } };
}
