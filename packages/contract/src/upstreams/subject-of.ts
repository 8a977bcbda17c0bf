// The subject of a check: the users that a target names, and each upstream's defaults for the others.
import type { Probes, Subject } from "../model/subject.ts";
import type { Target } from "../model/target.ts";
import { listOwners } from "./justone/list-owners.ts";

/** The account in the sample of Just One API's documentation. */
const DOCUMENTED = "5357651574";
/** The account in the sample of the Open Platform's documentation. */
const V1_DOCUMENTED = "11051";
const UNKNOWN = "9999999999999";

export function subjectOf(target: Target, canForceFaults: boolean, probes: Probes): Subject {
  const { uid = DOCUMENTED, v1Uid = V1_DOCUMENTED, unknownUid = UNKNOWN } = target.people;
  // The mock shows the documented account fewer rows than its documented counts, so other lists are read there.
  const isMock = canForceFaults && target.people.uid === undefined && target.upstreams.includes("justone");
  const owners = isMock ? listOwners(uid) : { followsOf: uid, fansOf: uid };
  return { dialect: target.dialect, uid, ...owners, v1Uid, unknownUid, canForceFaults, probes };
}
