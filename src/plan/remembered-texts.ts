/** More than the largest plans have; beyond it all are forgotten, so that memory stays bounded. */
const MAX_LETTERS = 4_000_000;
/** What a text takes besides its letters, in as many of them. */
const OF_EACH_TEXT = 40;

/**
 * The same function, which looks at each text once. Its results are shared, so they have to be read-only; they may depend
 * on nothing but the text.
 */
export function rememberTexts<Result>(read: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  let letters = 0;
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known.result;
    const result = read(text);
    letters += text.length + OF_EACH_TEXT;
    if (letters > MAX_LETTERS) {
      results.clear();
      letters = 0;
    }
    results.set(text, { result });
    return result;
  };
}
