// The frame of a gateway's error page.

export function htmlPage(title: string, body: string): string {
  return `<!DOCTYPE html>\n<html>\n<head><title>${title}</title></head>\n<body>${body}</body>\n</html>\n`;
}
