// Reads every import of a TypeScript file: static, type-only, `export … from`, `import()`, `import("…").Type`, `require`.
import ts from "typescript";

/** One import as written; `specifier` is undefined where `import()` is given anything but a string. */
export interface Import {
  readonly specifier: string | undefined;
  /** Counted from 1. */
  readonly line: number;
}

/** Parsing takes a second for the whole tree; the tests check it many times with one file changed. */
const parsed = new Map<string, readonly Import[]>();

/** All imports of a file, in the order of the text. */
export function importsOf(path: string, text: string): readonly Import[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const found = parse(path, text);
  parsed.set(text, found);
  return found;
}

function parse(path: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = importedBy(node);
    if (named !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ specifier: named && ts.isStringLiteralLike(named) ? named.text : undefined, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The node that names the module; null where it is missing, undefined where the node imports nothing. */
function importedBy(node: ts.Node): ts.Node | null | undefined {
  if (ts.isImportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : null;
  if (ts.isCallExpression(node) && isImporting(node.expression)) return node.arguments[0] ?? null;
  return undefined;
}

function isImporting(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}
