/**
 * Fluent's palette has 28 colours for the faces of people, each as many shades, and each theme names three of each: a
 * fortieth of what the pane loads at its start, and it shows no faces. Two are left, which the dark theme fixes.
 */
const LIST_OF_COLOURS = /(const personaSharedColor(?:s|Names) = )[[{][^\]}]*[\]}]/;

const LEFT = {
  "colorPalette.js": "{ darkRed, plum }",
  "sharedColorNames.js": '["darkRed", "plum"]',
};

/** The module without its other colours; an error where Fluent has changed it. @param {string} source */
export default function withoutFaces(source) {
  const name = /** @type {keyof typeof LEFT} */ (this.resourcePath.replace(/^.*[\\/]/, ""));
  if (!LIST_OF_COLOURS.test(source)) throw new Error(`${name}: the list of colours for people is not there`);
  return source.replace(LIST_OF_COLOURS, (_, beginning) => `${beginning}${LEFT[name]}`);
}
