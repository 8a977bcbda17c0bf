// The order of a user's elements in the documentation; clients of the time read XML by position.
const ORDER = [
  ...["id", "screen_name", "name", "province", "city", "location", "description", "url", "profile_image_url", "domain"],
  ...["gender", "followers_count", "friends_count", "statuses_count", "favourites_count", "created_at", "following"],
  ...["verified", "allow_all_act_msg", "geo_enabled", "status"],
];

/** The first element that is missing or out of its place; a user without posts has no status. */
export function xmlOrder(names: readonly string[]): string | undefined {
  const missing = ORDER.find((name) => name !== "status" && !names.includes(name));
  if (missing) return `<${missing}> is missing`;
  const known = names.filter((name) => ORDER.includes(name));
  const due = ORDER.filter((name) => known.includes(name));
  const place = known.findIndex((name, index) => name !== due[index]);
  return place === -1 ? undefined : `<${known[place]}> is where <${due[place]}> is due`;
}
