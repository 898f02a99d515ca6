/** The longest address that Excel takes for a link; a file with longer ones is damaged for it. */
const LONGEST_ADDRESS = 2_079;

/** Of the web, anywhere in a text. */
const WEB = /(?:\bhttps?:\/\/|(?<![\p{L}\p{M}\p{N}@./\\-])www\.)[^\s<>"“”«»]+/giu;
/** Of a file, on a drive or on a server: the whole text, since names of files have spaces. */
const FILE = /^(?:[a-z]:[\\/]|\\\\[^\\/:?*]+\\|file:\/\/(?:\/[a-z]:)?)[^:?*"<>|\p{Cc}]+$/iu;
/** What a sentence has behind an address. A bracket is the address's own if that opens it. */
const SENTENCE_END = /(?:[.,;:!?'’។]|(?<!\([^()]*)\)|(?<!\[[^[\]]*)\])+$/u;
const NAMES_SOMETHING = /^(?:https?:\/\/|www\.)?[\p{L}\p{N}[\\]/iu;

/**
 * The one address that a text has: of the web, or of a file where the text is nothing else. `null` if it has none, or
 * several, of which a cell can open one only. No other scheme counts, since some run scripts or programs.
 */
export function addressIn(text: string): string | null {
  const trimmed = text.trim();
  const found = FILE.test(trimmed) ? [trimmed] : (trimmed.match(WEB) ?? []);
  const [first, second] = found.map((each) => each.replace(SENTENCE_END, ""));
  if (first === undefined || second !== undefined || !NAMES_SOMETHING.test(first)) return null;
  const address = /^www\./iu.test(first) ? `http://${first}` : first;
  return address.length > LONGEST_ADDRESS ? null : address;
}
