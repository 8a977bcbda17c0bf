// The sentences of the mock's mistakes in English. Another language has a translation for each, found by the sentence.
import type { OptionSentence } from "@weibo-kit/types/options";
import type { Utf8Sentence } from "@weibo-kit/types/utf8-text";

/** A sentence of a mistake; `{0}` is the place of the first value. */
export type Sentence =
  | OptionSentence
  | Utf8Sentence
  | NameFlaw
  | ReasonSentence
  | Act
  | SettingSentence
  | PortSentence
  | LimitSentence
  | ScenarioSentence
  | PersonSentence
  | EffectSentence
  | AnswerSentence;

/** What is wrong with the name of a tenant. */
export type NameFlaw = "it is empty" | "it has a comma" | "it is not printable ASCII";

/** Why a call is refused, and what its limit is. */
type ReasonSentence =
  | "param {0} not right: it {1}, got {2}"
  | "param {0} is missing"
  | "param {0} is given {1} times"
  | "param {0} is longer than {1} characters"
  | "param {0} has broken percent-encoding"
  | "the path has broken percent-encoding"
  | "the parameters are not right"
  | "method {0} is not for this"
  | FlawSentence
  | ValidatorSentence
  | "{0} s since the first call"
  | "{0} calls at the same time"
  | "{0} calls in this second"
  | "{0} calls in this hour"
  | "{0} a day of {1}"
  | "{0} of {1} fen are spent";

/** What a port can't read as a request. */
type FlawSentence =
  | "the request target {0} is not a path: begin it with a slash"
  | "the path contains a backslash: percent-encode it, %5C"
  | "the path contains {0}"
  | "param {0} contains {1}"
  | "characters other than ASCII: percent-encode them, a Chinese one as {0}"
  | "a space: percent-encode it, %20"
  | "a control character: percent-encode it"
  | "the Host header is not a host with an optional port: send both as a URL has them"
  | "HTTP has no method {0}: send GET"
  | "the request is not HTTP"
  | "the request is not HTTP: {0}"
  | "the request line and headers are longer than {0} bytes"
  | "the request took too long to arrive"
  | "it expects something else than 100-continue";

/** In the words of the generated validators of parameters. */
type ValidatorSentence =
  | "must be integer"
  | "must be string"
  | "must be boolean"
  | "must be >= {0}"
  | "must be <= {0}"
  | "must NOT have more than {0} characters"
  | "must match pattern {0}"
  | "must match format {0}"
  | "must be equal to one of the allowed values";

/** What was tried. */
type Act =
  | "create the mock"
  | "create the mock with its clock"
  | "serve"
  | "serve HTTPS"
  | "listen"
  | "listen on {0}"
  | "set limits"
  | 'load scenario "{0}"'
  | "load fixture {0}"
  | 'read effect "{0}"'
  | "read fault {0}"
  | 'read token "{0}"'
  | 'read schedule "{0}"'
  | "read header {0}"
  | "read {0}"
  | "force code {0}"
  | "force fault {0}"
  | "delay by {0}"
  | "answer {0}";

/** Settings. */
type SettingSentence =
  | "{0}"
  | "setting"
  | "a folder, or a list of fixtures"
  | '"clock", or milliseconds since 1970'
  | "a scenario, or the name of one"
  | '"*", "off", or a list of origins'
  | "cors has {0}, which is no origin"
  | 'Give "off", "*", or origins such as {0}.'
  | "the admin token is empty"
  | "the admin token can't be sent in a header"
  | "Give one of ASCII letters, digits and punctuation, or leave it out."
  | "Try {0}."
  | "Write it like {0}."
  | "Write it like 250ms, 10s or 1d."
  | "Choose a time from 1970 to 9999."
  | "it returned {0}, and a clock returns milliseconds since 1970"
  | "{0} is not a time"
  | "{0} is out of range"
  | "the year {0}"
  | "{0} is not an amount in yuan"
  | "{0} is not a duration";

/** The port. */
type PortSentence =
  | "the host is empty"
  | "Give one: {0}."
  | "the port is in use"
  | "Choose another: {0} takes any."
  | "the port needs more rights"
  | "Choose one above {0}."
  | "Check {0} and {1}."
  | "key or certificate can't be used: {0}"
  | "Give both in PEM, and of one pair.";

/** Limits. */
type LimitSentence =
  | "limits are not an object"
  | "Known limits: {0}."
  | 'unknown limit "{0}"'
  | "Give a whole number from 0 up."
  | "Known operations: {0}."
  | "denied names {0}";

/** Scenarios and their files. */
type ScenarioSentence =
  | "Known scenarios: {0}."
  | "no such scenario"
  | "the scenario {0}"
  | "rule {0}"
  | "rule {0} ({1})"
  | "rule {0}: {1}"
  | "{0} names {1}"
  | '{0} names operation "{1}"'
  | "{0} names fault {1}"
  | "Known faults: {0}."
  | "must be at most {0}"
  | "names {0}. {1}"
  | "has a from above its to"
  | "must be a page or a range of pages, 3 or {0}"
  | "Give a .json file, or a .ts or .js one with a default export."
  | "{0} can't read TypeScript"
  | "Use Node.js 22.18 or newer, or write it as .js or .json."
  | "its name is not a text"
  | "it is a folder"
  | "it is not JSON: {0}"
  | "Correct it."
  | "there is no file {0}"
  | "Cannot find module {0} imported from {1}";

/** Effects and triggers. */
export type EffectSentence =
  | '"{0}" is not a number of seconds'
  | '"{0}" is not a number of pages'
  | '"{0}" is not a number of milliseconds'
  | "it has an empty part"
  | "{0} is not at the end"
  | "Write the number of calls and the share behind all words: {0}."
  | "it has two values for {0}"
  | "{0} is a scenario, not an effect"
  | "Keep one of them."
  | "retry adds a header to what goes wrong, and nothing does"
  | "Give a smaller one."
  | 'unknown effect "{0}"'
  | '"{0}" is neither a share from 0 to 1 nor a field, {1}'
  | "a code or its name, {0}"
  | '"{0}" is not a share from 0 to 1'
  | "{0} For a plain token use another prefix."
  | "{0} has no such code"
  | "Known codes: {0}."
  | "{0} has no such fault, and it is no other effect"
  | "Known faults: {0}. Known effects: {1}."
  | "it is not a number of milliseconds up to {0}"
  | 'seed "{0}" is not a whole number'
  | '"{0}" is not a call number and an effect'
  | "no request header has this name"
  | "Give it once, a name of ASCII without commas; any name can be percent-encoded: {0}";

/** Fixtures and answers. */
type AnswerSentence =
  | "Its faults can be forced, {0}. Imitated: {1}."
  | "this operation is not imitated yet"
  | "no fixture documents {0}"
  | "Add one, or use another mode."
  | "it is {0}, no object"
  | "it lacks {0}"
  | "A fixture has {0}."
  | "its {0} is {1}"
  | "its status is {0}"
  | "Give one from 200 to 599."
  | "no path of {0} is {1}"
  | "Correct its request, or move it."
  | "its request is refused: {0}"
  | "Correct its request."
  | "a user"
  | "{0} is missing or wrong, so {1} has no uid"
  | "Give a whole number from 1 to 2^53 - 1."
  | "is missing or empty"
  | "is {0}"
  | "{0} {1}, so user {2} has no nickname"
  | 'Give 1 to 64 characters without spaces at the ends, such as "{0}".'
  | 'Give user {0} another one, such as "{1}".'
  | '{0}, "{1}", is also the nickname of user {2} in {3}';

/** What is wrong with a person of one's own. */
type PersonSentence =
  | "add person {0}"
  | 'load people from "{0}"'
  | 'it has the key "{0}"'
  | "it has no list of people"
  | "person {0}: {1}"
  | "add people"
  | "the person {0}"
  | "the person has neither a nickname nor a uid"
  | "the nickname has spaces at its ends, or more than 64 characters"
  | "the nickname is taken by user {0}"
  | "it has no nickname, and the world has no user {0} whose it could be"
  | "{0} is neither a uid nor a nickname"
  | "{0} names {1}, whom the world does not have"
  | "{0} names the person itself"
  | "counts {0} is {1}, and the list has {2}"
  | "counts posts is 0, and there is a latest post"
  | "Weibo has no place {0}"
  | "{0} are too many"
  | "Add a nickname, such as {0}."
  | "Choose another one, or leave the uid out to change that user."
  | "Add that person first, or name a user of the world by uid or nickname."
  | "Leave that out."
  | "Leave the count out, or give the whole of it."
  | "Leave one of them out."
  | "Write a province, or a province and a city, {0}."
  | "Give at most {0}."
  | "Correct them.";
