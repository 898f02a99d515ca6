import { fileURLToPath } from "node:url";
import { parse } from "acorn";

const REGISTRY = fileURLToPath(new URL("../src/plan/language/lexicon/made-again.ts", import.meta.url));

/**
 * Lets what a module of the core makes when it is loaded be made again when the words of further languages have come:
 * its constants become variables, and what gives them their values a function that `madeAgain` knows. Functions,
 * classes and plain values stay as they are. Modules see each other's variables as they are now, so none of them has
 * to know.
 *
 * @param {string} source the module as JavaScript
 * @returns {string}
 */
export default function madeAgainLoader(source) {
  const { body } = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const functions = body.map(declared).filter((node) => node?.type === "FunctionDeclaration");
  const imported = body
    .filter(({ type }) => type === "ImportDeclaration")
    .flatMap(({ specifiers }) => specifiers);
  const changing = new Set([
    ...functions.map(({ id }) => id.name),
    ...imported.map(({ local }) => local.name),
  ]);
  const made = [];
  const rest = body.map((statement) => {
    const declaration = declared(statement);
    if (declaration?.type === "VariableDeclaration") {
      const isKept =
        declaration.kind === "const" && !declaration.declarations.some(({ init }) => isMade(init, changing));
      if (isKept) return textOf(source, statement);
      const names = declaration.declarations.flatMap(({ id }) => namesOf(id));
      for (const name of names) changing.add(name);
      made.push(...declaration.declarations.map((each) => assignment(source, each)));
      const exported = statement === declaration ? "" : `export { ${names.join(", ")} };`;
      return `let ${names.join(", ")};${exported}`;
    }
    if (statement.type === "ExpressionStatement" || /^For|^While|^If/.test(statement.type)) {
      throw new Error(
        `A statement that is run when a module is loaded is not made again: ${textOf(source, statement)}`,
      );
    }
    return textOf(source, statement);
  });
  if (made.length === 0) return source;
  return [
    `import { madeAgain as __madeAgain } from ${JSON.stringify(REGISTRY)};`,
    ...rest,
    `__madeAgain(() => {\n${made.join("\n")}\n});`,
  ].join("\n");
}

/** What an export declares, or the statement itself. */
function declared(statement) {
  return statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
}

function textOf(source, { start, end }) {
  return source.slice(start, end);
}

function namesOf(pattern) {
  if (pattern.type === "Identifier") return [pattern.name];
  if (pattern.type === "AssignmentPattern") return namesOf(pattern.left);
  if (pattern.type === "RestElement") return namesOf(pattern.argument);
  const parts = pattern.type === "ObjectPattern" ? pattern.properties : pattern.elements;
  return parts.filter(Boolean).flatMap((part) => namesOf(part.type === "Property" ? part.value : part));
}

function assignment(source, { id, init }) {
  const value = init === null ? "undefined" : textOf(source, init);
  return id.type === "Identifier" ? `${id.name} = ${value};` : `(${textOf(source, id)} = ${value});`;
}

/** Whether an expression makes something of what can change: it calls, makes a new object, or names such a thing. */
function isMade(node, changing) {
  if (node === null || typeof node !== "object") return false;
  if (Array.isArray(node)) return node.some((part) => isMade(part, changing));
  if (/Function|Class/.test(node.type ?? "")) return false;
  if (["CallExpression", "NewExpression", "TaggedTemplateExpression"].includes(node.type)) return true;
  if (node.type === "Identifier") return changing.has(node.name);
  if (node.type === "MemberExpression" && !node.computed) return isMade(node.object, changing);
  if (node.type === "Property" && !node.computed) return isMade(node.value, changing);
  return Object.entries(node).some(([key, part]) => key !== "type" && isMade(part, changing));
}
