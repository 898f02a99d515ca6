/**
 * Words that must not come back, each with what a native engineer writes instead. A lint rule (the default export)
 * looks for them in comments and in the names that code declares; a test does in the documentation (`wordsToReplace`).
 * Strings are not looked at: they are data, or texts of the catalogues.
 */

/** In comments and documentation. */
const IN_PROSE = [
  // "Stands for" is a meaning, "stands out" a contrast, and "how the plan stands" an idiom.
  [/(?<!\bhow [^.,;:]{0,50})\b(?:stands?|stood)\b(?! (?:for|out|alone|by|in for)\b|-)/i, "is, are"],
  [/\bbeside\b/i, "next to, with"],
  [/\btold\b/i, "reported, recognized, distinguished"],
  [/\banew\b/i, "again"],
  [/\bmend(?:s|ed|ing)?\b/i, "fix"],
  [/\b(?:likest)\b/i, "closest, most similar"],
  [/\bfor good\b/i, "permanently"],
  [/\botherwise than\b/i, "differently from"],
  [/\bin the place of\b/i, "in place of, instead of"],
  [/\bhangs? on\b/i, "depends on"],
  [/\b(?:breaks|broke|broken|breaking) off\b/i, "stops, is interrupted"],
  [/\bNone (?:where|when)\b/, "Returns [] if, None if"],
  [/\bwhat (?:is|are) no\b(?! longer)/i, "what is not a"],
  // Not the head of a delegation, of a request, or of a page.
  [/(?<![-<\w])heads?\b(?! of\b| count|-)/i, "header"],
];

/** In names: whole words of them, as `lostHeads` has two. */
const IN_NAMES = new Map([
  ["heads", "headers"],
  ["likest", "closest"],
  ["anew", "again"],
  ["told", "reported, detected"],
  ["mended", "fixed"],
  ["fewest", "MIN_"],
]);

/** What a quotation, code or a link says is not ours to word. */
const QUOTED = /`[^`]*`|“[^”]*”|"[^"\n]*"|\]\([^)\s]*\)|https?:\S+|^```[\s\S]*?^```/gm;

/**
 * The words of a text that are to be replaced, in order, each with its place in the text and what to write instead.
 * Returns [] if there are none.
 * @param {string} text
 */
export function wordsToReplace(text) {
  const ours = text.replace(QUOTED, (quoted) => quoted.replace(/[^\n]/g, "_"));
  return IN_PROSE.flatMap(([pattern, instead]) =>
    [...ours.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ 0: word, index }) => ({
      word,
      index,
      instead,
    })),
  ).sort((one, other) => one.index - other.index);
}

/** The words of a name: `lostHeads`, `LOST_HEADS`. */
const wordsOfName = (name) => name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];

/** A word of a name that is to be replaced, or `undefined`. */
function wordInName(name) {
  if (/^(?:MOST|LEAST|FEWEST)_/.test(name)) return [name.split("_")[0], "MAX_, MIN_ or MAJORITY_"];
  return wordsOfName(name)
    .map((word) => [word, IN_NAMES.get(word.toLowerCase())])
    .find(([, instead]) => instead !== undefined);
}

export default {
  meta: {
    type: "suggestion",
    docs: { description: "Keep to plain modern English in comments and names." },
    messages: { word: "“{{ word }}”: write {{ instead }}." },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const name = (node) => {
      const found = node?.type === "Identifier" ? wordInName(node.name) : undefined;
      if (found !== undefined)
        context.report({ node, messageId: "word", data: { word: found[0], instead: found[1] } });
    };
    return {
      Program() {
        for (const comment of sourceCode.getAllComments())
          for (const { word, index, instead } of wordsToReplace(comment.value)) {
            // A comment's value begins behind its two signs.
            const at = comment.range[0] + 2 + index;
            context.report({
              loc: {
                start: sourceCode.getLocFromIndex(at),
                end: sourceCode.getLocFromIndex(at + word.length),
              },
              messageId: "word",
              data: { word, instead },
            });
          }
      },
      VariableDeclarator: ({ id }) => name(id),
      ":function": ({ id, params }) => [id, ...params].forEach(name),
      ":matches(ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration)": ({ id }) => name(id),
      ":matches(TSPropertySignature, TSMethodSignature, PropertyDefinition, MethodDefinition)": ({ key }) =>
        name(key),
    };
  },
};
