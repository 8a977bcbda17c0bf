// Parts of payloads that have no type of their own in `@weibo-kit/types`.
import type { JustOneComponents } from "@weibo-kit/types";

type Schemas = JustOneComponents["schemas"];

export type ActionLog = Schemas["ActionLog"];
export type TopicLink = Schemas["TopicLink"];
export type TextLink = Schemas["TextLink"];
export type PostTag = Schemas["PostTag"];
export type PostAnnotation = Schemas["PostAnnotation"];
export type Playback = Schemas["Playback"];
export type PlayCompletionAction = Schemas["PlayCompletionAction"];
