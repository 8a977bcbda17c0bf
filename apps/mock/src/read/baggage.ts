// The tenant in W3C `baggage`, the header in which OpenTelemetry passes values on from service to service.

const KEY = "mock.tenant";
/** One list member: its value, and properties that are skipped. */
const MEMBER = /^[ \t]*mock\.tenant[ \t]*=[ \t]*([!#-+\--:<-[\]-~]+)[ \t]*(?:;.*)?$/;

/**
 * The value of `mock.tenant`; undefined without one. Members that the standard doesn't allow are skipped, as it asks for;
 * of several the last one counts, as in OpenTelemetry.
 *
 * @see https://www.w3.org/TR/baggage/
 */
export function tenantInBaggage(baggage: string): string | undefined {
  if (!baggage.includes(KEY)) return undefined;
  const values = baggage.split(",").flatMap((member) => MEMBER.exec(member)?.[1] ?? []);
  const value = values.at(-1);
  return value === undefined ? undefined : decoded(value);
}

/** Octets that are no UTF-8 become U+FFFD, as the standard asks for; a "+" stays one. */
function decoded(value: string): string {
  const encoded = value.replaceAll("+", "%2B").replaceAll("&", "%26");
  return new URLSearchParams(`value=${encoded}`).get("value") ?? value;
}
