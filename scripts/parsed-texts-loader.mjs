import { parse } from "@formatjs/icu-messageformat-parser";

/** What a text has that something is put into, or that quotes such signs; any other stands for itself. */
const SYNTAX = /[{}']/;

/**
 * Parses the texts of a file when the pages are built, so that none of them has to have the parser or to wait for it.
 * A file that puts the texts of others together stays as it is.
 *
 * @this {import("webpack").LoaderContext<object>}
 * @param {string} source
 * @returns {Promise<string>}
 */
export default async function parsedTextsLoader(source) {
  if (/^import (?!type\b)/m.test(source)) return source;
  const texts = await this.importModule(`${this.resourcePath}?asWritten`);
  return Object.entries(texts)
    .map(([name, exported]) => `export const ${name} = ${JSON.stringify(parsed(exported))};`)
    .join("\n");
}

/** @param {unknown} texts a text, or texts by key */
function parsed(texts) {
  if (typeof texts === "string") return SYNTAX.test(texts) ? parse(texts, { ignoreTag: true }) : texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, parsed(text)]));
}
