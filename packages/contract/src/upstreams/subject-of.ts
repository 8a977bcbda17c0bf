// The subject of a check: the users that a target names, and each upstream's defaults for the others.
import type { Probes, Subject } from "../model/subject.ts";
import type { Target } from "../model/target.ts";
import { listOwners } from "./justone/list-owners.ts";
import { upstreams } from "./upstreams.ts";

const { justone, "open-v1": openV1 } = upstreams;
const UNKNOWN = "9999999999999";

export function subjectOf(target: Target, canForceFaults: boolean, probes: Probes): Subject {
  const { uid = justone.documentedUid, v1Uid = openV1.documentedUid, unknownUid = UNKNOWN } = target.people;
  // The mock shows the documented account fewer rows than its documented counts, so the lists of other users are read.
  const isMock = canForceFaults && target.people.uid === undefined && target.upstreams.includes("justone");
  const owners = isMock ? listOwners(uid) : { followsOf: uid, fansOf: uid, authorOf: uid };
  return { dialect: target.dialect, uid, ...owners, v1Uid, unknownUid, isFree: target.isFree, canForceFaults, probes };
}
