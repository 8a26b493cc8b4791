import ts from "typescript-5-9";

/** What a declaration file says that it had better not, or that has to be known. */
export interface Declarations {
  /** The text around each `any`. */
  readonly anys: readonly string[];
  /** Every module that it names, in imports, exports and types. */
  readonly imports: readonly string[];
}

/** Reads a declaration file as the compiler does: comments and names that contain `any` are none. */
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

/** A declared thing without a type is an `any` that is not written down. */
function isUntyped(node: ts.Node): boolean {
  if (ts.isParameter(node) || ts.isPropertySignature(node) || ts.isVariableDeclaration(node))
    return node.type === undefined && !("initializer" in node && node.initializer);
  const returns = ts.isMethodSignature(node) || ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node);
  return returns && node.type === undefined;
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteral(node) ? node.text : node.getText();
}
