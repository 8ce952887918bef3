/**
 * The modules below `src/`, and what each of them imports in whichever way.
 */
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';

export interface Import {
  readonly from: string;
  /** As it is written there. */
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Sorted by path. */
export function sourceModules(): readonly ts.SourceFile[] {
  return readdirSync('src', {recursive: true, encoding: 'utf8'})
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) =>
      ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
    );
}

export function importsOf(module: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target !== undefined)
      found.push({from: module.fileName, target, typeOnly: isTypeOnly(node)});
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}

/** The module that a node imports, in whichever way. */
function targetOf(node: ts.Node): string | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
  return specifier && (ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText());
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const {phaseModifier, name, namedBindings} = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}
