// The first lines of `serve`: what they show about the settings.
import { readFault } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { banner } from "./banner.ts";
import { opennessOf } from "./network-addresses.ts";

const facts = { seed: 14789, dialect: "current", mode: "both" };
const firstLine = (more: object) => banner("http://localhost:4010", { ...facts, ...more }).split("\n")[0];

test("local pictures are named where they are in force", () => {
  expect(firstLine({ localPictures: true })).toMatch(/mode both · local pictures$/);
  expect(firstLine({})).toMatch(/mode both$/);
});

test("what goes wrong on purpose is named", () => {
  const fault = [readFault("302@0.1"), readFault("reset")];
  const limit = { perDay: 3, denied: ["get-fans", "get-followers"] };
  expect(firstLine({ scenario: "flaky", fault, limit, replay: "seed=7;3:301" })).toMatch(
    /mode both · scenario flaky · fault 302@0\.1 · fault reset · limit perDay=3 · limit denied=get-fans,get-followers · replay$/,
  );
});

const ethernet = {
  address: "192.168.1.5",
  netmask: "255.255.255.0",
  family: "IPv4" as const,
  mac: "",
  internal: false,
  cidr: null,
};
const interfaces = {
  lo: [{ ...ethernet, address: "127.0.0.1", internal: true }],
  eth0: [
    ethernet,
    { ...ethernet, address: "fd00::5", family: "IPv6" as const, scopeid: 0 },
    { ...ethernet, address: "fe80::5", family: "IPv6" as const, scopeid: 2 },
  ],
};

test.each([
  ["127.0.0.1", undefined],
  ["localhost", undefined],
  ["::1", undefined],
  ["0.0.0.0", ["http://192.168.1.5:4010"]],
  ["::", ["http://192.168.1.5:4010", "http://[fd00::5]:4010"]],
])("--host %s is open to others at %j", (host, remote) => {
  const url = `http://${host.includes(":") ? `[${host}]` : host}:4010`;
  expect(opennessOf(host, url, interfaces)?.remote).toEqual(remote);
});

test("a server that is open to the network says so, at which addresses, and who may use /__mock", () => {
  const openness = opennessOf("0.0.0.0", "http://0.0.0.0:4010", interfaces);
  const text = banner("http://0.0.0.0:4010", { ...facts, openness });
  expect(text).toContain("every machine that reaches this one can call it at http://192.168.1.5:4010.\n");
  expect(text).toContain("/__mock is open to this machine alone; --admin-token opens it to others.\n");
  expect(text).toContain("curl 'http://127.0.0.1:4010/api/weibo/");
  expect(banner("http://0.0.0.0:4010", { ...facts, openness, hasAdminToken: true })).toContain("send the admin token.");
  expect(banner("http://127.0.0.1:4010", facts)).not.toContain("network");
});
