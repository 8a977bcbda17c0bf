// Lets a bundle find the fixtures, which are files of a package of their own.
import type { Plugin } from "rolldown";

/**
 * The bundled loader asks Node.js where the package is, instead of looking beside itself. In the workspace that is
 * TypeScript, in an installation JavaScript, and the fixtures are one folder above either.
 */
export const resolvedFixtures = (): Plugin => ({
  name: "resolved-fixtures",
  transform: {
    filter: { id: /fixtures[\\/]src[\\/]load\.ts$/ },
    handler: (code) => code.replace("import.meta.url", 'import.meta.resolve("@weibo-kit/fixtures")'),
  },
});
