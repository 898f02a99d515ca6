/**
 * A lint rule: words and letters of a language stand in `src/plan/language` (what is read) and in the
 * catalogues (what is said), and nowhere else. Strings may have no letters outside ASCII, patterns no words
 * at all: two letters in a row that are no escape, no group's name and no class of characters.
 */

const OTHER_LETTER = /[^\P{L}A-Za-zªºµ]/u;

/** What of a pattern's source is syntax, and no text to be matched. */
const SYNTAX = [
  /\\[pP]\{[^}]*\}/g, // \p{Script=Thai}
  /\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}/g,
  /\\k<[^>]*>|\(\?<(?![=!])[^>]*>/g, // groups by name
  /\\./g, // \d, \b, \.
  /\[(?:[^\]\\]|\\.)*\]/g, // [A-Za-z]
];

/** The first word in a pattern's source, or `undefined`. */
function wordIn(source) {
  const text = SYNTAX.reduce((rest, syntax) => rest.replace(syntax, " "), source);
  return OTHER_LETTER.exec(text)?.[0] ?? /[A-Za-z]{2,}/.exec(text)?.[0];
}

/** The parts of a template or of strings joined by `+`, as written. */
function sourcesOf(node) {
  if (node === undefined) return [];
  if (node.type === "Literal" && typeof node.value === "string") return [node.value];
  if (node.type === "TemplateLiteral") return node.quasis.map(({ value }) => value.cooked ?? value.raw);
  if (node.type === "TaggedTemplateExpression") return node.quasi.quasis.map(({ value }) => value.raw);
  return node.type === "BinaryExpression" ? [...sourcesOf(node.left), ...sourcesOf(node.right)] : [];
}

function isRaw({ tag }) {
  return tag.type === "MemberExpression" && tag.object.name === "String" && tag.property.name === "raw";
}

export default {
  meta: {
    type: "problem",
    docs: { description: "Keep the words of languages in src/plan/language and in the catalogues." },
    messages: {
      word: "“{{ word }}”: words of a language stand in src/plan/language, what the product says in src/locales.",
    },
    schema: [],
  },
  create(context) {
    const report = (node, word) => {
      if (word !== undefined) context.report({ node, messageId: "word", data: { word } });
    };
    const checkPattern = (node, sources) => report(node, sources.map(wordIn).find((word) => word !== undefined));
    return {
      Literal(node) {
        if (node.regex !== undefined) checkPattern(node, [node.regex.pattern]);
        else if (typeof node.value === "string") report(node, OTHER_LETTER.exec(node.value)?.[0]);
      },
      TemplateElement(node) {
        report(node, OTHER_LETTER.exec(node.value.raw)?.[0]);
      },
      TaggedTemplateExpression(node) {
        if (isRaw(node)) checkPattern(node, sourcesOf(node));
      },
      ":matches(NewExpression, CallExpression)[callee.name='RegExp']"(node) {
        const [source] = node.arguments;
        if (source?.type !== "TaggedTemplateExpression") checkPattern(node, sourcesOf(source));
      },
    };
  },
};
