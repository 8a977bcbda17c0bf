// Prints the payloads of a few users, as templates write them.
import { createWorld } from "@weibo-kit/world";
import { JsonWriter } from "@weibo-kit/world/json-text";
import { listedFan } from "../../src/upstreams/justone/payloads/listed-fan.ts";
import { listedUser } from "../../src/upstreams/justone/payloads/listed-user.ts";
import { profile } from "../../src/upstreams/justone/payloads/profile.ts";

const world = createWorld();
for (const uid of world.find({ fans: ">100" }, { limit: 30 })) {
  for (const template of [listedUser, listedFan, profile]) {
    const writer = new JsonWriter();
    template.writeTo(writer, world.lazyUser(uid));
    console.log(new TextDecoder().decode(writer.written));
  }
}
