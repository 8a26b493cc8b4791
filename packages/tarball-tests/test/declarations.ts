import ts from "typescript-5-9";

/** The parts of a declaration file that the tests forbid or check. */
export interface Declarations {
  /** The text around each `any`. */
  readonly anys: readonly string[];
  /** Every module that it imports or exports from, also in types. */
  readonly imports: readonly string[];
}

/** Reads a declaration file as the compiler does, so that `any` in comments and names doesn't count. */
export function declarationsOf(text: string): Declarations {
  const anys: string[] = [];
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword || isUntyped(node)) anys.push(node.parent.getText().slice(0, 80));
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) imports.push(textOf(node.argument.literal));
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      imports.push(textOf(node.moduleSpecifier));
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile("a.d.ts", text, ts.ScriptTarget.Latest, true);
  visit(source);
  const references = [...source.typeReferenceDirectives, ...source.referencedFiles].map(({ fileName }) => fileName);
  return { anys, imports: [...imports, ...references] };
}

/** A declaration without a type is an implicit `any`. */
function isUntyped(node: ts.Node): boolean {
  if (ts.isParameter(node) || ts.isPropertySignature(node) || ts.isVariableDeclaration(node))
    return node.type === undefined && !("initializer" in node && node.initializer);
  const returns = ts.isMethodSignature(node) || ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node);
  return returns && node.type === undefined;
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteral(node) ? node.text : node.getText();
}
