/**
 * In place of what turns styles round for languages that are written from the right, of which the pane speaks none: the
 * build puts this one there (`webpack.config.js`), and Griffel writes each of the pane's styles once.
 */

/** The same styles. */
export function convert<Styles>(styles: Styles): Styles {
  return styles;
}

/** The same property with the same value. */
export function convertProperty<Value>(
  key: string,
  value: Value,
): { readonly key: string; readonly value: Value } {
  return { key, value };
}
