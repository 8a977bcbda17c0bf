// A world whose avatars are the mock's own pictures, so that a user interface shows faces without the internet.
import type { World } from "@weibo-kit/world";

/** @param origin scheme, host and port under which the client reached the mock */
export function withLocalPictures(world: World, origin: string): World {
  return {
    ...world,
    user(uid) {
      const user = world.user(uid);
      const picture = `${origin}/__mock/avatar/${uid}.svg`;
      return { ...user, avatar: { ...user.avatar, small: picture, large: picture, full: picture } };
    },
  };
}
