import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { REACT_IS_PREACT } from "../../scripts/react-is-preact.mjs";
import { BUNDLE, isBundled, isOfPane, PANE_BUNDLE, ROOT } from "./suites.js";

/*
 * All tests with all of our code, as one script that each suite loads, and those of components as another: to find,
 * read and compile some hundred small files in every suite took as long as many of the tests, and Fluent has some
 * thousand. A test file is run when it is asked for (`from-bundle.js`).
 */

/** Where a module says where it is, it has to say where its file is. */
const places = {
  name: "places",
  /** @param {import("esbuild").PluginBuild} bundling */
  setup(bundling) {
    bundling.onLoad({ filter: /\/(?:src|tests|packages)\/.*\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (!/import\.meta|__dirname/.test(source)) return null;
      const contents = source
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll(/import\.meta\.dirname|__dirname/g, JSON.stringify(dirname(path)));
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

/** @type {import("esbuild").BuildOptions} */
const OF_CODE = { outfile: BUNDLE, packages: "external" };

/** @type {import("esbuild").BuildOptions} */
const OF_COMPONENTS = {
  outfile: PANE_BUNDLE,
  alias: REACT_IS_PREACT,
  mainFields: ["module", "main"],
  external: ["preact", "preact/*", "@testing-library/*", "typescript", "node:*"],
};

/** Makes both scripts, before all tests of a whole run: Jest calls what is the same for several projects once. */
export default async function bundleTests() {
  const files = ["tests", "packages/office-host/tests", "packages/xlsx/tests"]
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .map((file) => file.replaceAll("\\", "/"))
    .filter(isBundled);
  await Promise.all([
    scriptOf(
      files.filter((file) => !isOfPane(file)),
      OF_CODE,
    ),
    scriptOf(files.filter(isOfPane), OF_COMPONENTS),
  ]);
}

/** @param {readonly string[]} files @param {import("esbuild").BuildOptions} options */
function scriptOf(files, options) {
  const all = files.map((file) => `exports[${JSON.stringify(file)}] = () => require("./${file}");`);
  return build({
    ...options,
    stdin: { contents: ['require("./tests/all-languages.ts");', ...all].join("\n"), resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "es2022",
    jsx: "automatic",
    sourcemap: "linked",
    sourcesContent: false,
    plugins: [places],
  });
}
