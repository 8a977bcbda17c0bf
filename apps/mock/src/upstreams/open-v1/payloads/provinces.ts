// Every province with its cities, in the shape of a live answer; "citys" is the service's own word.
import type { V1Provinces } from "@weibo-kit/types";
import { provinces } from "@weibo-kit/world";

export const provincesPayload: V1Provinces = {
  provinces: provinces.map(({ id, name, cities }) => ({
    id,
    name,
    citys: cities.map(({ city, text }) => ({ [city]: text.slice(name.length + 1) })),
  })),
};
