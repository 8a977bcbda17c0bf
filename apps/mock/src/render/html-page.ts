// The frame of a gateway's error page.

/** A whole document with a title and the markup of its body. */
export function htmlPage(title: string, body: string): string {
  return `<!DOCTYPE html>\n<html>\n<head><title>${title}</title></head>\n<body>${body}</body>\n</html>\n`;
}
