// The hot list.
import { operation } from "../operation.ts";
import { hotBoard } from "../payloads/hot/board.ts";

export const hotSearch = operation("/api/weibo/hot-search/v1", (_input, world) => ({ payload: hotBoard(world) }));
