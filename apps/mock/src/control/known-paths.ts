// The paths of the control document, found by those of requests: `{name}` in the one is any segment of the other.

/** @returns the path of the document for the path of a request, both below /__mock; undefined where there is none */
export function knownPaths(paths: readonly string[]): (path: string) => string | undefined {
  const exact = new Set(paths);
  const templates = paths.filter((path) => path.includes("{"));
  return (path) => (exact.has(path) ? path : templates.find((template) => fits(template.split("/"), path.split("/"))));
}

const fits = (template: readonly string[], segments: readonly string[]): boolean =>
  template.length === segments.length &&
  template.every((part, place) => (part.startsWith("{") ? segments[place] !== "" : part === segments[place]));
