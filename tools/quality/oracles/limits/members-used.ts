import { relative } from "node:path";
import ts from "typescript";
import { type Gate, gatesAround } from "./gates";

/** A place in the product that uses a member of Office.js. */
export interface MemberUse {
  /** Such as `src/excel/index.ts:107`. */
  readonly place: string;
  /** The requirement sets that are known to be there when this place is reached. */
  readonly gates: readonly Gate[];
}

/** A member, class or option of Office.js that the product uses, with its documentation. */
export interface UsedMember {
  /** Its documentation as it stands in the types, of each overload that is called. */
  readonly documentation: readonly string[];
  /** That of what it is a member of. */
  readonly ofOwner: string;
  /** Whether it is named itself, and not only something of it. */
  readonly isMember: boolean;
  readonly uses: readonly MemberUse[];
}

interface Found {
  readonly documentation: Set<string>;
  ofOwner: string;
  isMember: boolean;
  readonly uses: MemberUse[];
}

/** Members of Office.js by their full names, such as `Excel.Range.values`. */
export type UsedMembers = ReadonlyMap<string, UsedMember>;

/**
 * Walks source files and gives each member of Office.js that they name: by a dot, by taking an object apart, as an
 * option of an object that is passed, or as a name that is passed to `load`. Types alone are no use of a member.
 */
export function membersUsed(
  files: readonly string[],
  options: ts.CompilerOptions,
  host: ts.CompilerHost = ts.createCompilerHost(options),
): UsedMembers {
  const program = ts.createProgram([...files], options, host);
  const checker = program.getTypeChecker();
  const found = new Map<string, Found>();
  const wanted = new Set(files);
  for (const source of program.getSourceFiles()) {
    if (!wanted.has(source.fileName)) continue;
    const walk = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      for (const declaration of declarationsAt(node, checker))
        note(found, declaration, node, source, checker);
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
  return new Map(
    [...found].map(([name, { documentation, ...rest }]) => [
      name,
      { ...rest, documentation: [...documentation] },
    ]),
  );
}

function note(
  found: Map<string, Found>,
  declaration: ts.Declaration,
  node: ts.Node,
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): void {
  const use = { place: placeOf(node, source), gates: gatesAround(node, checker) };
  const owner = ownerOf(declaration);
  const ofOwner = owner === null ? "" : documentationOf(owner);
  const add = (name: string, documentation: string) => {
    const known = found.get(name) ?? { documentation: new Set(), ofOwner: "", isMember: false, uses: [] };
    known.documentation.add(documentation);
    if (!known.uses.some(({ place }) => place === use.place)) known.uses.push(use);
    found.set(name, known);
    return known;
  };
  const member = add(fullName(declaration), documentationOf(declaration));
  member.ofOwner = ofOwner;
  member.isMember = true;
  if (owner !== null) add(fullName(owner), ofOwner);
}

function placeOf(node: ts.Node, source: ts.SourceFile): string {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return `${relative(process.cwd(), source.fileName).replaceAll("\\", "/")}:${line + 1}`;
}

/** The declarations in Office.js of what a node names, [] where it names nothing of it. */
function declarationsAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  return declared(node, checker).filter(
    (declaration) => isOfOfficeJs(declaration) && (isMember(declaration) || isOfNamespace(declaration)),
  );
}

function declared(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isPropertyAccessExpression(node)) {
    const { parent } = node;
    const isCalled = ts.isCallExpression(parent) && parent.expression === node;
    const overload = isCalled ? checker.getResolvedSignature(parent)?.declaration : undefined;
    return overload === undefined || !isOfOfficeJs(overload)
      ? (checker.getSymbolAtLocation(node.name)?.declarations ?? [])
      : [overload];
  }
  if (ts.isElementAccessExpression(node)) return namedBy(node.argumentExpression, node.expression, checker);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? propertyOf(checker.getTypeAtLocation(node.parent), name.text) : [];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    const name = ts.isIdentifier(node.name) ? node.name.text : "";
    return type === undefined ? [] : propertyOf(type, name);
  }
  return ts.isCallExpression(node) ? loaded(node, checker) : [];
}

/** What `range.load("address,format/fill/color")` asks for. */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const { expression } = call;
  const [argument] = call.arguments;
  if (argument === undefined || !ts.isPropertyAccessExpression(expression) || expression.name.text !== "load")
    return [];
  const type = checker.getTypeAtLocation(expression.expression);
  return literalsOf(argument, checker)
    .flatMap((text) => text.split(","))
    .flatMap((path) => alongPath(type, path.trim().split("/"), argument, checker));
}

function alongPath(
  type: ts.Type,
  [name = "", ...rest]: readonly string[],
  place: ts.Node,
  checker: ts.TypeChecker,
): readonly ts.Declaration[] {
  const items = type.getProperty("items");
  const property = type.getProperty(name);
  // A collection is asked for what its items have.
  if (property === undefined && items !== undefined) {
    const [item] = checker.getTypeArguments(
      checker.getTypeOfSymbolAtLocation(items, place) as ts.TypeReference,
    );
    return item === undefined ? [] : alongPath(item, [name, ...rest], place, checker);
  }
  if (property === undefined) return [];
  const inner = checker.getTypeOfSymbolAtLocation(property, place);
  const isArray = checker.isArrayType(inner);
  const [item = inner] = isArray ? checker.getTypeArguments(inner as ts.TypeReference) : [];
  return [
    ...(property.declarations ?? []),
    ...(rest.length === 0 ? [] : alongPath(item, rest, place, checker)),
  ];
}

function namedBy(
  key: ts.Expression,
  object: ts.Expression,
  checker: ts.TypeChecker,
): readonly ts.Declaration[] {
  const type = checker.getTypeAtLocation(object);
  return literalsOf(key, checker).flatMap((name) => propertyOf(type, name));
}

/** The texts that an expression can be, [] where its type does not say. */
function literalsOf(expression: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  const type = checker.getTypeAtLocation(expression);
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}

function propertyOf(type: ts.Type, name: string): readonly ts.Declaration[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => part.getProperty(name)?.declarations ?? []);
}

function isOfOfficeJs(declaration: ts.Node): boolean {
  return declaration.getSourceFile().fileName.includes("/@types/office-js/");
}

function isMember(declaration: ts.Declaration): boolean {
  return ts.isClassElement(declaration) || ts.isTypeElement(declaration) || ts.isEnumMember(declaration);
}

/** Such as `Excel.run` and `Office.onReady`. */
function isOfNamespace(declaration: ts.Declaration): boolean {
  return ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration);
}

/** The class, interface or enumeration of a member. */
function ownerOf(declaration: ts.Declaration): ts.Declaration | null {
  for (let node: ts.Node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node))
      return node;
  }
  return null;
}

function fullName(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isModuleBlock(node) ? undefined : ts.getNameOfDeclaration(node as ts.Declaration);
    if (name !== undefined) names.unshift(name.getText());
  }
  return names.join(".");
}

/** The comment before a declaration as it stands. */
function documentationOf(declaration: ts.Node): string {
  const commented = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts
    .getJSDocCommentsAndTags(commented)
    .filter(ts.isJSDoc)
    .map((comment) => comment.getText())
    .join("\n");
}
