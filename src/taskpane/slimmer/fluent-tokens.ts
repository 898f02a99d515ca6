/**
 * In place of the list that Fluent has of all its design tokens, of which each is named after its CSS variable: the
 * build puts this one there (`webpack.config.js`), since the list is a thirtieth of what the pane loads at its start.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (typeof name === "string" ? `var(--${name})` : undefined) },
);
