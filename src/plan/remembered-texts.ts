/** More texts than the largest plans have; beyond it all are forgotten, so that memory stays bounded. */
const MAX_TEXTS = 50_000;

/**
 * The same function, which looks at each text once. Its results are shared, so they have to be read-only; they may depend
 * on nothing but the text.
 */
export function rememberTexts<Result>(read: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known.result;
    const result = read(text);
    if (results.size >= MAX_TEXTS) results.clear();
    results.set(text, { result });
    return result;
  };
}
