// A world whose avatars are addresses of this mock, so that a user interface shows faces without the internet.
import type { World } from "@weibo-kit/world";
import { Literal } from "@weibo-kit/world/json-text";
import { mapPeople } from "../decide/map-people.ts";

/** @param origin scheme, host and port with which the client reached the mock */
export function withLocalPictures(world: World, origin: string): World {
  return mapPeople(world, (person) => {
    const picture = new Literal(`${origin}/__mock/avatar/${person.uid}.svg`);
    return person.with({ avatar: { ...person.avatar, small: picture, large: picture, full: picture } });
  });
}
