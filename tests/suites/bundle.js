import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { BUNDLE, isBundled, ROOT } from "./suites.js";

/*
 * All tests with all of our code, as one script that each suite loads: to find, read and compile some hundred small
 * files in every suite took as long as many of the tests. A test file is run when it is asked for (`from-bundle.js`).
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

/** Makes the script, before all tests of a whole run. */
export default async function bundleTests() {
  const files = ["tests", "packages/office-host/tests"]
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .map((file) => file.replaceAll("\\", "/"))
    .filter(isBundled);
  const all = files.map((file) => `exports[${JSON.stringify(file)}] = () => require("./${file}");`);
  await build({
    stdin: { contents: all.join("\n"), resolveDir: ROOT },
    absWorkingDir: ROOT,
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "es2022",
    jsx: "automatic",
    packages: "external",
    sourcemap: "linked",
    sourcesContent: false,
    plugins: [places],
  });
}
