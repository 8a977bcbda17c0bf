// The client that a post was sent from, as it was in use at that time.
import { label } from "../../draws/draw.ts";
import { pickEarly, type Some } from "../../draws/pick.ts";
import { type Client, earlyClients, laterClients, latestClients, middleClients } from "../../words/posts.ts";
import type { PostTraits } from "../post-traits.ts";

const CLIENT = label("post client");
/** When the next generations of clients came into use: 2012, 2017, 2024. */
const SECOND_CLIENTS = 1_325_347_200;
const THIRD_CLIENTS = 1_483_200_000;
const FOURTH_CLIENTS = 1_704_038_400;

export function sourceOf({ draws, createdAt, documented }: PostTraits): Client {
  if (!documented) return pickEarly(draws, CLIENT, clientsAt(createdAt));
  const { name, href } = documented.source;
  return { name: name.toString(), href: href.toString() };
}

function clientsAt(time: number): Some<Client> {
  if (time < SECOND_CLIENTS) return earlyClients;
  if (time < THIRD_CLIENTS) return middleClients;
  return time < FOURTH_CLIENTS ? laterClients : latestClients;
}
