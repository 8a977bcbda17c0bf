// One imitated service, whole.
import type { Fixture } from "@weibo-kit/fixtures";
import type { OpenApiDocument } from "@weibo-kit/types/documents";
import type { Resident } from "@weibo-kit/world";
import type { Credential, Past } from "./credential.ts";
import type { Fault, UpstreamName } from "./fault.ts";
import type { Call, Operation } from "./operation.ts";
import type { Outcome } from "./outcome.ts";
import type { LimitName } from "./plan.ts";
import type { AnswerId, Reply } from "./reply.ts";
import type { IncomingRequest } from "./request.ts";

/** How a polite client treats an upstream's codes; `reports/manners` judges by it. */
export interface ClientRules {
  /** Too many calls: the client waits before the next one. */
  readonly tooFast: readonly number[];
  /** Failures that may pass: the client tries again, a bounded number of times. */
  readonly passing: readonly number[];
  /** Refusals that stay: the client stops. The value is how far each reaches. */
  readonly final: ReadonlyMap<number, "every call" | "the operation" | "the operation, today">;
}

/** One imitated service: all that its document can't hold. */
export interface Upstream {
  readonly name: UpstreamName;
  /** What its operations were made from. */
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  /** Every fault by its code. */
  readonly faults: ReadonlyMap<number, Fault>;
  /** The code of the fault that each limit ends in; a limit without one never refuses. */
  readonly limitCodes: Readonly<Partial<Record<LimitName, number>>>;
  readonly clientRules: ClientRules;
  /** Query parameters that hold credentials, in lower case; `oauth_*` covers all that begin so. */
  readonly secrets: readonly string[];
  /** Keys that identify the user or post which a payload's object shows, the first found counts. */
  readonly identifiers: readonly string[];
  /** Whether a path that no operation has is this upstream's to refuse. */
  owns(path: string): boolean;
  admit(request: IncomingRequest, operation: Operation, past: Past): Credential;
  /** The refusal of a malformed call. */
  malformed(problem: string, call: Call): Fault;
  render(outcome: Outcome, call: Call, id: AnswerId): Reply;
  /** The operation that refuses a path which the document lacks. */
  unknown(path: string): Operation;
  /** The page of the gateway in front of the service when the service is away. */
  gatewayPage(): Reply;
  /** The refusal of bytes that are no HTTP request, as JSON. */
  unreadable(message: string): string;
  /** The users that a fixture documents. */
  residentsIn(fixture: Fixture): readonly DocumentedUser[];
}

/** A user in a fixture, and the places of uid and nickname in its file: `body.data.users[3].screen_name`. */
export interface DocumentedUser {
  readonly resident: Resident;
  readonly uidAt: string;
  readonly nicknameAt: string;
}
