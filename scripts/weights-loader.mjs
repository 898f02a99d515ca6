/** A text of several words, as the weights' statements and reasons are; names and paths are one word. */
const SENTENCE = /"(?=[^"\\\n]* )(?:[^"\\\n]|\\.)*"/g;

/**
 * Takes the statements and the reasons out of the weights of reading. The command line prints the ones, developers
 * read the others; the pane has texts of its own in its languages, and would carry these for nobody.
 *
 * @param {string} source
 * @returns {string}
 */
export default function weightsLoader(source) {
  return source.replace(SENTENCE, '""');
}
