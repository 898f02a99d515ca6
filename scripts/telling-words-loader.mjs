/**
 * Puts the words that tell a language in place of what finds them in all lexicons: the build finds them once, and no
 * page has to have the lexicons for it.
 *
 * @this {import("webpack").LoaderContext<object>}
 * @returns {Promise<string>}
 */
export default async function tellingWordsLoader() {
  const { TELLING_WORDS } = await this.importModule(`${this.resourcePath}?found`);
  return `export const TELLING_WORDS = ${JSON.stringify(TELLING_WORDS)};`;
}
