// A worker of an edge runtime: it has the web's standards, and nothing of Node.js.
import { createMock } from "@weibo-kit/mock";

const mock = createMock();
addEventListener("fetch", (event) => event.respondWith(mock.fetch(event.request)));
