/**
 * A lint rule: words and letters of a language are in `src/languages` and `src/plan/language` (what is read) and in the
 * catalogues (what is said), and nowhere else. Strings may have no letters outside ASCII. Patterns may have no words at
 * all, which are two letters in a row, unless the option `onlyLetters` is set.
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

/** Roman numerals, what Excel writes itself (`TRUE`, `#REF!`, `SUBTOTAL`), and the codes of its formats of numbers. */
const NO_WORD = /^(?:[ivx]+|[A-Z]+|true|false|general|mmm)$/;

/** The first word in a pattern's source, or `undefined`. */
function wordIn(source) {
  const text = SYNTAX.reduce((rest, syntax) => rest.replace(syntax, " "), source);
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  return OTHER_LETTER.exec(text)?.[0] ?? words.find((word) => !NO_WORD.test(word));
}

/** A template or strings joined by `+` as written, a mark in place of what is put into it. */
function sourceOf(node) {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral")
    return node.quasis.map(({ value }) => value.cooked ?? value.raw).join("·");
  if (node?.type === "TaggedTemplateExpression")
    return node.quasi.quasis.map(({ value }) => value.raw).join("·");
  return node?.type === "BinaryExpression" ? sourceOf(node.left) + sourceOf(node.right) : "";
}

function isRaw({ tag }) {
  return tag.type === "MemberExpression" && tag.object.name === "String" && tag.property.name === "raw";
}

export default {
  meta: {
    type: "problem",
    docs: {
      description: "Keep the words of languages in src/languages, src/plan/language and the catalogues.",
    },
    messages: {
      word: "“{{ word }}”: words of a language stand in src/languages, what the product says in src/locales.",
    },
    schema: [
      { type: "object", properties: { onlyLetters: { type: "boolean" } }, additionalProperties: false },
    ],
  },
  create(context) {
    const report = (node, word) => {
      if (word !== undefined) context.report({ node, messageId: "word", data: { word } });
    };
    const letters = {
      Literal(node) {
        if (typeof node.value === "string") report(node, OTHER_LETTER.exec(node.value)?.[0]);
      },
      TemplateElement(node) {
        report(node, OTHER_LETTER.exec(node.value.raw)?.[0]);
      },
    };
    if (context.options[0]?.onlyLetters === true) return letters;
    return {
      ...letters,
      Literal(node) {
        if (node.regex === undefined) letters.Literal(node);
        else report(node, wordIn(node.regex.pattern));
      },
      TaggedTemplateExpression(node) {
        if (isRaw(node)) report(node, wordIn(sourceOf(node)));
      },
      ":matches(NewExpression, CallExpression)[callee.name='RegExp']"(node) {
        const [source] = node.arguments;
        if (source?.type !== "TaggedTemplateExpression") report(node, wordIn(sourceOf(source)));
      },
    };
  },
};
