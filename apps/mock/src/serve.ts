// Serves a mock on a port. The only file that opens one.
import { type ChecksOf, checkOptions, flag, name, objectOf, text, wholeNumber } from "@weibo-kit/types/options";
import { sleep } from "#platform";
import { checkAdminToken } from "./control/guard.ts";
import { say, settingsOf } from "./mistake.ts";
import type { Mock } from "./mock.ts";
import { answerFlawed } from "./port/answer-flawed.ts";
import { answerPage } from "./port/answer-page.ts";
import { ifReadable } from "./port/body-length.ts";
import { close } from "./port/close.ts";
import { Connections } from "./port/connections.ts";
import { createServer, isOfHandshake } from "./port/create-server.ts";
import { answerFast } from "./port/fast-path.ts";
import { FirstRequests } from "./port/first-requests.ts";
import { listen } from "./port/listen.ts";
import { createOtherPath } from "./port/other-path.ts";
import { refusePlainHttp } from "./port/plain-http.ts";
import { LONGEST_HEAD, refuseExpectation, refuseUnreadable } from "./port/refuse-unreadable.ts";
import type { Tls } from "./port/tls.ts";
import { refuseTunnel } from "./port/tunnel.ts";
import { Turns } from "./port/turns.ts";
import { checkArguments, mockWith } from "./units/arguments.ts";

/** Where a mock is served, and who may use its control surface. */
export interface ServeSettings {
  /** 0 takes any free one; default 4010. */
  readonly port?: number;
  /** Default 127.0.0.1: requests from this machine alone. */
  readonly host?: string;
  /** Token that the control surface requires, from any machine; without one it answers this machine alone. */
  readonly adminToken?: string;
  /** How many pipelined requests may wait for their turn, those of all connections together; default 10 000. */
  readonly mostWaiting?: number;
  /** Serves HTTPS; default: plain HTTP. */
  readonly tls?: Tls;
  /** Compresses answers for clients that send `accept-encoding: gzip`; default false. */
  readonly gzip?: boolean;
}

/** A mock that listens on a port. */
export interface Served {
  /** `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Takes no more requests and resolves once all answers are sent; after 0.3 s the connections left are cut. */
  close(): Promise<void>;
}

const checks: ChecksOf<ServeSettings> = {
  port: wholeNumber(0, 65_535),
  host: text,
  adminToken: text,
  mostWaiting: wholeNumber(0),
  tls: objectOf({ key: name, cert: name }, "key", "cert"),
  gzip: flag,
};

/** A request without a Host header is answered, as from HTTP/1.0: Node.js would refuse it without a body. */
const LENIENT = { requireHostHeader: false };
/** In milliseconds; a client that takes longer to send its request gets 408. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };
/** In milliseconds: long enough for the first answers of a start to come first. */
const PREPARE_AFTER = 100;

/**
 * Answers requests on a port until it is closed.
 *
 * @throws {MockMistake} for an unknown or wrong setting, when the port can't be opened, or when the admin token is empty
 * or can't be sent in a header.
 */
export async function serve(mock: Mock, settings: ServeSettings = {}): Promise<Served> {
  checkArguments("serve", { mock }, { mock: mockWith("fetch", "ask", "opens") }, "mock");
  checkOptions(settings, checks, settingsOf(say("serve")));
  const { port = 4010, host = "127.0.0.1", adminToken, mostWaiting = 10_000, tls, gzip = false } = settings;
  checkAdminToken(adminToken);
  const turns = new Turns(mostWaiting);
  const firstRequests = new FirstRequests(mock.journal.clients);
  const compression = gzip ? await import("./port/gzip.ts") : undefined;
  const other = createOtherPath(mock, { host, adminToken, opens: mock.opens }, compression?.gzipped);
  const server = await createServer(
    tls,
    { maxHeaderSize: LONGEST_HEAD, ...LENIENT, ...TIMEOUTS },
    (incoming, outgoing) => {
      const answer = () => {
        if (gzip) outgoing.setHeader("vary", "Accept-Encoding");
        if (answerPage(mock.cors, incoming, outgoing) || answerFast(mock.ask, incoming, outgoing, compression?.gzip))
          return;
        if (!answerFlawed(mock.ask, incoming, outgoing)) other.answer(incoming, outgoing);
      };
      turns.take(incoming, outgoing, () => ifReadable(incoming, () => firstRequests.answer(incoming.socket, answer)));
    },
    (socket) => refusePlainHttp(socket, turns),
  );
  // Else Node.js would cut answers to clients that close their side behind their last request. Its types lack this setting.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on(tls ? "secureConnection" : "connection", (socket) => firstRequests.opened(socket));
  const connections = new Connections(server);
  server.on("clientError", (error, socket) => {
    if (isOfHandshake(error)) socket.destroy();
    else refuseUnreadable(error, socket, mock, turns);
  });
  server.on("checkExpectation", (incoming, outgoing) => {
    turns.take(incoming, outgoing, () => {
      if (!answerPage(mock.cors, incoming, outgoing)) refuseExpectation(incoming, outgoing, mock);
    });
  });
  server.on("connect", (_request, socket) => refuseTunnel(socket, turns));
  const url = await listen(server, port, host);
  const closing = new AbortController();
  void sleep(PREPARE_AFTER, closing.signal).then(() => closing.signal.aborted || other.prepare());
  return {
    url,
    close: () => {
      closing.abort();
      return close(server, connections);
    },
  };
}
