// The call that a fixture documents.
import type { Fixture } from "@weibo-kit/fixtures";
import type { Call } from "../exchange/operation.ts";
import { MockMistake, say } from "../mistake.ts";
import { fromTarget, read } from "../read/read.ts";
import type { Router } from "../router.ts";

/** @throws {MockMistake} for a request that its operation doesn't answer, or a status that no answer has */
export function callOf(fixture: Fixture, router: Router): Call {
  const act = say("load fixture {0}", `${fixture.upstream}/${fixture.operation}/${fixture.name}`);
  if (!Number.isInteger(fixture.status) || fixture.status < 200 || fixture.status > 599) {
    throw new MockMistake(act, say("its status is {0}", fixture.status), say("Give one from 200 to 599."));
  }
  const [method = "GET", target = "/"] = fixture.request.split(" ");
  const request = fromTarget(method, target);
  const { operation } = router(method, request.path);
  if (operation.upstream !== fixture.upstream || operation.name !== fixture.operation) {
    throw new MockMistake(
      act,
      say("no path of {0} is {1}", fixture.operation, request.path),
      say("Correct its request, or move it."),
    );
  }
  const call = read(operation, request, 0);
  if (call.problem)
    throw new MockMistake(act, say("its request is refused: {0}", call.problem), say("Correct its request."));
  return call;
}
