const LIST = /\blist\(([`"])([^`"]*)\1(?=[,\s)])/g;
const PATTERN = /\bpattern`([^`]*)`/g;

/**
 * Takes the spaces and line ends out of a lexicon that only its readers need: behind the commas of `list`, and where
 * `pattern` goes on on another line: a page that fetches the lexicon would fetch them too.
 *
 * @param {string} source
 * @returns {string}
 */
export default function lexiconLoader(source) {
  return source
    .replace(LIST, (_, quote, phrases) => `list(${quote}${withoutSpaces(phrases)}${quote}`)
    .replace(PATTERN, (_, alternatives) => `pattern\`${alternatives.replace(/\s*\n\s*/g, "")}\``);
}

/** @param {string} phrases */
function withoutSpaces(phrases) {
  return phrases
    .split(",")
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .join(",");
}
