// The pages of the add-in.
//
//   npm run dev-server                                     https://localhost:3000, for development
//   npm run build -- --env origin=https://your.server/path the pages for the server that will hand them out
//
// `origin` is the address under which the contents of dist/ will be served, without a slash at its end;
// the manifest and its icons point there. Without it the build keeps the development server's address.
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PANE_BUDGET_KB = 350;

/**
 * What the pages may load: their own files and Microsoft's office.js, which fetches the rest of itself
 * from its own server, and MicrosoftAjax.js from another one in hosts that lack it. Nothing may be sent
 * anywhere else. Styles have to be inline for office.js and for Fluent.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** @param {{ origin?: string, WEBPACK_SERVE?: boolean }} env @param {{ mode?: string }} argv @returns {Promise<webpack.Configuration>} */
export default async function configuration(env, argv) {
  const production = argv.mode === "production";
  return {
    mode: production ? "production" : "development",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      clean: true,
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      // The debugger shows the sources by their place in the project, whoever built them.
      devtoolModuleFilenameTemplate: "webpack:///[resource-path]",
    },
    // "eval" devtools would need a looser content security policy than the one that is shipped.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, configFile: "src/taskpane/tsconfig.json" },
        },
      ],
    },
    plugins: [
      page("taskpane", ["taskpane"]),
      page("help", []),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "manifest.xml", transform: (manifest) => atOrigin(manifest.toString(), env.origin) },
        ],
      }),
      ...(production ? [new GzipBudget("taskpane", PANE_BUDGET_KB)] : []),
    ],
    // Webpack counts bytes before compression; GzipBudget counts what travels.
    performance: false,
    devServer: env.WEBPACK_SERVE ? await developmentServer() : {},
    stats: "errors-warnings",
  };
}

/** @param {string} name @param {string[]} chunks */
function page(name, chunks) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/taskpane/${name}.html`,
    chunks,
    templateParameters: { officeJs: OFFICE_JS, contentSecurityPolicy: CONTENT_SECURITY_POLICY },
    minify: false,
  });
}

/** @param {string} manifest @param {string | undefined} origin */
function atOrigin(manifest, origin) {
  if (origin === undefined) return manifest;
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`--env origin=${origin}: give an address such as https://your.server/path`);
  }
  return manifest.replaceAll(`"${DEVELOPMENT_ORIGIN}/`, `"${url.href.replace(/\/$/, "")}/`);
}

/** Excel loads pages over https only; the certificate is made and trusted by Microsoft's tool, for 30 days. */
async function developmentServer() {
  const certificates = createRequire(import.meta.url)("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await certificates.getHttpsServerOptions() },
    // The Excel page embeds the pane from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: false },
  };
}

/** Fails the build where the scripts of an entry, compressed, are larger than the budget. */
class GzipBudget {
  /** @param {string} entry @param {number} kilobytes */
  constructor(entry, kilobytes) {
    this.entry = entry;
    this.kilobytes = kilobytes;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GzipBudget", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "GzipBudget", stage }, () => this.measure(compilation));
    });
  }

  /** @param {webpack.Compilation} compilation */
  measure(compilation) {
    const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
    const bytes = files
      .filter((file) => file.endsWith(".js"))
      .map((file) => gzipSync(compilation.getAsset(file)?.source.buffer() ?? "").length)
      .reduce((sum, length) => sum + length, 0);
    const size = `${this.entry}: ${(bytes / 1024).toFixed(1)} KB gzip of ${this.kilobytes} KB`;
    if (bytes > this.kilobytes * 1024) {
      compilation.errors.push(
        new webpack.WebpackError(`${size}: over the budget. Load less, or argue for more.`),
      );
    } else {
      compilation.getLogger("GzipBudget").info(size);
      console.info(size);
    }
  }
}
