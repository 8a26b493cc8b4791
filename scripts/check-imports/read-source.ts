import { readFileSync } from "node:fs";
import ts from "typescript";

/** One import, re-export, `import()` or type import of a module, at its line (from 1). */
export interface Import {
  specifier: string;
  line: number;
  isTypeOnly: boolean;
}

/** The parts of a source file that the rules check. Paths are relative to the repository, with slashes. */
export interface Source {
  path: string;
  imports: Import[];
  /** The lines that name the global `process`. */
  processLines: number[];
}

/** Reads a TypeScript or JavaScript file as the compiler does, so that text in comments and strings doesn't count. */
export function readSource(file: string, path: string): Source {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const source: Source = { path, imports: [], processLines: [] };
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) source.imports.push({ specifier, line: lineOf(node), isTypeOnly: isTypeOnly(node) });
    if (namesProcess(node)) source.processLines.push(lineOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return source;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    if (!clause || clause.isTypeOnly) return clause !== undefined;
    const names = clause.namedBindings;
    return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
  }
  if (!ts.isExportDeclaration(node)) return false;
  const names = node.exportClause;
  return node.isTypeOnly || (!!names && ts.isNamedExports(names) && names.elements.every((name) => name.isTypeOnly));
}

function namesProcess(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== "process") return false;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  if (isMember) return ts.isIdentifier(parent.expression) && parent.expression.text === "globalThis";
  const isName = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent);
  return !(isName && parent.name === node);
}
