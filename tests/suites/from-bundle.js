import { relative } from "node:path";
import swc from "@swc/jest";
import { BUNDLE, isBundled, isOfPane, PANE_BUNDLE, ROOT } from "./suites.js";

/** @param {string} file */
const nameOf = (file) => relative(ROOT, file).replaceAll("\\", "/");

/** Jest's transformer of a whole run: a test file is the one in the script of all tests, any other is translated. */
export default {
  /** @param {Parameters<typeof swc.createTransformer>[0]} options */
  createTransformer(options) {
    const translating = swc.createTransformer(options);
    return {
      .../** @type {any} */ (translating),
      /** @param {string} source @param {string} file @param {any} how */
      process(source, file, how) {
        if (!isBundled(nameOf(file))) return translating.process(source, file, how);
        const script = isOfPane(file) ? PANE_BUNDLE : BUNDLE;
        return { code: `require(${JSON.stringify(script)})[${JSON.stringify(nameOf(file))}]();` };
      },
      /** @param {string} source @param {string} file @param {any} how */
      getCacheKey(source, file, how) {
        const key = translating.getCacheKey?.(source, file, how) ?? "";
        return isBundled(nameOf(file)) ? `bundled-${key}` : key;
      },
    };
  },
};
