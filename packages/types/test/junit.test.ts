/** JUnit XML: its form, and what becomes of texts that a server or a caller chose. */
import { expect, test } from "vitest";
import { junitXml } from "../src/junit.ts";

test("a suite has its totals, a case its outcome", () => {
  const outcome = { is: "failure", message: "broken", text: "curl a\ncurl b" } as const;
  const cases = [
    { className: "fans", name: "one", outcome: { is: "passed" } as const },
    { className: "fans", name: "two", outcome },
    { className: "fans", name: "three", outcome: { is: "skipped", message: "no occasion" } as const },
  ];
  expect(
    junitXml({ name: "check", seconds: 1.5, suites: [{ name: "fans", cases }] }),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="check" time="1.500" tests="3" failures="1" skipped="1" errors="0">
  <testsuite name="fans" tests="3" failures="1" skipped="1" errors="0">
    <testcase classname="fans" name="one"/>
    <testcase classname="fans" name="two">
      <failure message="broken">curl a
curl b</failure>
    </testcase>
    <testcase classname="fans" name="three">
      <skipped message="no occasion"></skipped>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test("markup in a text stays text, and characters that XML cannot write are left out", () => {
  const text = junitXml({ name: `<a b="c">&'\u0000\ud800`, suites: [] });
  expect(text).toContain(`name="&lt;a b=&quot;c&quot;&gt;&amp;&#39;"`);
});
