/** The mock's virtual clock, under the name that these tests use. */
export { virtualClock } from "@weibo-kit/mock";
