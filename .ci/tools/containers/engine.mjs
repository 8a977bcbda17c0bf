// A stand-in for Docker's API, as far as Testcontainers calls it for one container: it starts the image's command as a
// process of this machine, with the variables that a container is given and no others.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const ID = "0123456789ab";

/** An address that is not loopback, as a container sees its callers: the mock guards its control routes by it. */
const outer = () =>
  Object.values(networkInterfaces())
    .flat()
    .find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.1";

/** The process of the image, on a free port in place of the image's own. */
async function started({ command }, { Cmd, Env = [] }) {
  const [, , ...words] = command;
  const args = ["--import", "tsx", "apps/cli/src/main.ts", ...(Cmd ?? words), "--port", "0", "--quiet"];
  const env = { PATH: process.env.PATH, ...Object.fromEntries(Env.map((each) => each.split(/=(.*)/s))) };
  const child = spawn("node", args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  return { child, port: new URL(String(line).trim()).port };
}

const inspected = (plan, asked, running) => ({
  Id: ID,
  Name: "/weibo",
  Config: { Hostname: "weibo", Image: asked.Image, Labels: {} },
  HostConfig: {},
  State: { Status: "running", Running: true, StartedAt: new Date().toISOString(), FinishedAt: "0001-01-01T00:00:00Z" },
  NetworkSettings: {
    Networks: {},
    Ports: { [`${plan.port}/tcp`]: [{ HostIp: "0.0.0.0", HostPort: running.port }] },
  },
});

/** @param act is given the variables that lead Testcontainers here */
export async function withEngine(plan, act) {
  let asked;
  let running;
  const stop = async () => {
    running?.child.kill("SIGTERM");
    if (running) await once(running.child, "exit");
    running = undefined;
  };
  const routes = {
    "GET /info": () => ({ OperatingSystem: "stand-in", Runtimes: {} }),
    "GET /images/json": () => [],
    "GET /containers/json": () => [],
    "POST /images/create": () => ({ status: "there" }),
    "POST /containers/create": async (request) => {
      asked = await json(request);
      return { Id: ID };
    },
    [`POST /containers/${ID}/start`]: async () => {
      running = await started(plan, asked);
    },
    [`GET /containers/${ID}/json`]: () => inspected(plan, asked, running),
    [`POST /containers/${ID}/stop`]: stop,
    [`DELETE /containers/${ID}`]: () => undefined,
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://engine").pathname.replace(/^\/v[\d.]+/, "");
    const image = /^\/images\/.+\/json$/.test(path);
    const route = image ? () => ({ Id: "image" }) : routes[`${request.method} ${path}`];
    if (route === undefined) console.error(`The stand-in lacks ${request.method} ${path}`);
    const answer = await route?.(request);
    response.writeHead(route === undefined ? 501 : answer === undefined ? 204 : 200, {
      "content-type": "application/json",
    });
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  });
  await once(server.listen(0, "0.0.0.0"), "listening");
  try {
    const host = `tcp://${outer()}:${server.address().port}`;
    return await act({ DOCKER_HOST: host, TESTCONTAINERS_RYUK_DISABLED: "true" });
  } finally {
    await stop();
    server.close();
    server.closeAllConnections();
  }
}
