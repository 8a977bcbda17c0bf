/** The smallest value that fits a schema of the documents, and values near it that do not. */
import { isObject, type JsonObject } from "../scripts/document.ts";

/** One for each pattern of the documents. A text may match several, so the order matters to none. */
const TEXTS = [
  "1",
  "400",
  "40023:Error: User does not exists!",
  "2026-07-27",
  "2026-07-27 08:00",
  "Mon Jul 27 08:00:00 +0800 2026",
  "5357651574",
  "123456",
  "1034:1",
  "2304441",
  "0_0_50_1_0_0_0",
  "0-1",
  "1kp2",
  "1次观看",
  "发布于 北京",
  "来自 北京",
  "/u/5357651574",
  "#00b7ee",
  "#ff00b7ee",
  "1:05",
  "1次播放",
  "#城市#",
  "//tvax1.sinaimg.cn/1.jpg",
  "https://m.weibo.cn/u/5357651574",
  "http://weibo.com/5357651574/Qv8mp7XnI",
  "http://t.cn/A",
  "https://wx1.sinaimg.cn/large/1.jpg",
  "1".repeat(32),
  `1042018:${"0".repeat(32)}`,
];

type Resolve = (schema: unknown) => JsonObject;

/** Samples of schemas that have a name. */
const named = new WeakSet<object>();
/** What a sample has from such a schema that it extends. */
const inherited = new WeakMap<object, object>();

export function sampleOf(schema: JsonObject, resolve: Resolve): unknown {
  const {
    type,
    enum: values,
    oneOf,
    allOf,
    properties,
    items,
    additionalProperties: others,
    propertyNames: keys,
  } = schema;
  if ("$ref" in schema) {
    const sample = sampleOf(resolve(schema), resolve);
    if (typeof sample === "object" && sample !== null) named.add(sample);
    return sample;
  }
  if ("const" in schema) return schema.const;
  if (Array.isArray(values)) return values[0];
  if (Array.isArray(oneOf)) return sampleOf(oneOf[0], resolve);
  if (Array.isArray(allOf)) {
    const [base, ...others] = allOf.map((each) => sampleOf(each, resolve));
    const whole = { ...Object(base), ...Object.assign({}, ...others) };
    if (named.has(Object(base))) inherited.set(whole, Object(base));
    return whole;
  }
  if (isObject(properties)) {
    return Object.fromEntries(
      Object.entries(properties).map(([name, each]) => [name, isObject(each) ? sampleOf(each, resolve) : undefined]),
    );
  }
  if (isObject(others)) {
    return {
      [String(sampleOf({ ...(isObject(keys) ? keys : {}), type: "string" }, resolve))]: sampleOf(others, resolve),
    };
  }
  const [kind] = Array.isArray(type) ? type : [type];
  if (kind === "array") return isObject(items) && schema.maxItems !== 0 ? [sampleOf(items, resolve)] : [];
  if (kind === "string" && schema.maxLength === 0) return "";
  if (kind === "string") return TEXTS.find((text) => new RegExp(String(schema.pattern ?? "")).test(text));
  return kind === "null" ? null : ({ boolean: true, object: {} }[String(kind)] ?? schema.minimum ?? 1);
}

/** Each with one value inside left out, or replaced by one of another type. What has a named schema is tried by itself. */
export function* variationsOf(value: unknown): Generator<unknown> {
  yield* OTHERS;
  if (Array.isArray(value)) {
    // The items have a schema of their own, which is tried by itself.
    for (const inside of [null, {}, value[0]]) yield [value[0], inside];
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      if (key in (inherited.get(value) ?? {})) continue;
      const { [key]: _, ...rest } = value;
      yield rest;
      for (const inside of within(value[key])) yield { ...rest, [key]: inside };
    }
  }
}

const within = (value: unknown): Iterable<unknown> =>
  typeof value === "object" && value !== null && named.has(value) ? OTHERS : variationsOf(value);

const OTHERS = [null, "x", "", -1, 1.5, 2 ** 40, false, [], {}];
