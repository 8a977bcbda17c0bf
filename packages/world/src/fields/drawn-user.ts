// A user of the world: each field is drawn from the traits when it is read, unless a document gives it.
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { DocumentedUser, LazyUser } from "../user/lazy-user.ts";
import type { Uid } from "../user/user.ts";
import { type DrawnFields, type FieldSource, fields, memoized } from "./fields.ts";
import { lazyClass } from "./lazy-class.ts";

export class DrawnUser extends lazyClass<FieldSource, DrawnFields>(fields, memoized) implements LazyUser, FieldSource {
  readonly uid: Uid;
  readonly traits: SeedTraits;
  readonly documented: DocumentedUser;

  constructor(uid: Uid, traits: SeedTraits, documented: DocumentedUser) {
    super();
    this.uid = uid;
    this.traits = traits;
    this.documented = documented;
  }

  with(documented: DocumentedUser): DrawnUser {
    return new DrawnUser(this.uid, this.traits, { ...this.documented, ...documented });
  }
}
