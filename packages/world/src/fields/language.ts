// The interface language of an account, by its place.
import type { User } from "../user/user.ts";

export function languageAt(province: number): User["language"] {
  if (province === 71) return "zh-tw";
  return province === 81 || province === 82 ? "zh-hk" : "zh-cn";
}
