// Whether a connection is encrypted: addresses in answers, and signatures, depend on it.
import type { FlawedParts } from "../read/flawed-request.ts";

export const schemeOf = (socket: object): FlawedParts["scheme"] => ("encrypted" in socket ? "https" : "http");
