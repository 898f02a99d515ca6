// The pages of the add-in.
//
//   npm run dev-server                                     https://localhost:3000, for development
//   npm run build -- --env origin=https://your.server/path the pages for the server that will hand them out
//   npm run workbench                                      http://localhost:3001, the pane beside a workbook
//
// `origin` is the address under which the contents of dist/ will be served, without a slash at its end;
// the manifests and their icons point there. Without it the build keeps the development server's address.
// `--env officejs=https://…/office.js` loads Office.js from another address than that of Microsoft's worldwide cloud:
// sovereign clouds have their own, and an intranet may have a copy. The content security policy goes with it.
// `--env workbench` adds the workbench's pages, which are for developing and testing and are not shipped.
// `--env site` makes the pages of the place to try it (scripts/release/site.mjs): with the workbench as a demo, the page
// that leads there, and no Office.js, which the demo loads from where the pane does.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";
import { documentPages, manualPictures, sitePages, sitePictures } from "./scripts/document-pages.mjs";
import { manifestFor, paneOnly, selfTestOnly } from "./scripts/manifests.mjs";
import { headersWhileDeveloping } from "./scripts/development-headers.mjs";
import { ThirdPartyNotices } from "./scripts/third-party-notices.mjs";
import { PACKAGE_SOURCES } from "./scripts/package-sources.mjs";
import { REACT_IS_PREACT } from "./scripts/react-is-preact.mjs";

/** Where Office.js comes from in Microsoft's worldwide cloud; `--env officejs=URL` names another place. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** From there Microsoft's office.js fetches MicrosoftAjax.js in hosts that lack it. */
const AJAX = "https://ajax.aspnetcdn.com";
/** What the pane loads before it can be used, and all that is here when the first check is done, in KB gzip. */
const BUDGETS_KB = { start: 95, firstCheck: 329 };

/** The build of Office.js for hosts of one's own: it is neither built in nor copied. */
const OFFICE_JS_FOR_HOSTS = "excel-web-16.00.debug.js";
const OFFICE_JS_FOLDER = "node_modules/@microsoft/office-js/dist";
/** The workbooks that the workbench opens by its address, and the one that the demo has. */
const PLANS_FOLDER = "tests/fixtures";
const SAMPLE_PLAN = "joint-plan-of-action-2023-2025.xlsx";

/** The scripts that are shipped, in files that are named by what is in them. */
const SHIPPED_ENTRIES = new Set(["taskpane", "self-test"]);

/** What the pane fetches when it is up, in this order; see `src/taskpane/chunks`. */
const CHUNKS_AFTER_START = ["check", "write"];

/** Modules by these names themselves, and none below them. */
const STAND_FOR = Object.fromEntries(
  Object.entries({ ...PACKAGE_SOURCES, ...REACT_IS_PREACT }).map(([module, stead]) => [`${module}$`, stead]),
);

/** The pages' texts are parsed when they are built (`scripts/parsed-texts-loader.mjs`). */
const WITHOUT_PARSER = {
  "@formatjs/icu-messageformat-parser$": "@formatjs/icu-messageformat-parser/no-parser.js",
};

/** Nothing in the pane is written from the right: what turns Fluent's styles round has nothing to do. */
const NO_RIGHT_TO_LEFT = { "rtl-css-js/core$": resolve("src/taskpane/left-to-right.ts") };

/**
 * What the pages may load: their own files and Microsoft's office.js, which fetches the rest of itself
 * from its own server, and MicrosoftAjax.js from another one in hosts that lack it. Nothing may be sent
 * anywhere else. Styles have to be inline for office.js and for Fluent.
 * @param {string} officeJs
 */
function policyOfPane(officeJs) {
  const { origin } = new URL(officeJs);
  return policy({
    scripts: `'self' ${origin}${officeJs === OFFICE_JS ? ` ${AJAX}` : ""}`,
    connections: `'self' ${origin}`,
    frames: origin,
  });
}

/** @param {string | undefined} given */
function officeJsAddress(given = OFFICE_JS) {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" || !/^[\w:/.@~-]+\.js$/.test(given)) {
    throw new Error(`--env officejs=${given}: give an address such as https://your.server/office/office.js`);
  }
  return given;
}

/** The workbench loads nothing but what its own server has; the demo's pane has Office.js from where others have it. */
function policyOfWorkbench(officeOrigin = "") {
  const scripts = `'self' ${officeOrigin}`.trim();
  return policy({ scripts, connections: "'self'", frames: "'self'" });
}

/**
 * Pages that are there to be read have no scripts and load nothing. Trusted Types forbid that any is made of a text;
 * the pane cannot have that, since office.js fetches the rest of itself by addresses that are texts.
 */
const CONTENT_SECURITY_POLICY_OF_DOCUMENTS = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** @param {{ scripts: string, connections: string, frames: string }} sources */
function policy({ scripts, connections, frames }) {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src ${connections}`,
    `frame-src ${frames}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** @param {{ origin?: string, officejs?: string, workbench?: boolean, site?: boolean, WEBPACK_SERVE?: boolean }} env @param {{ mode?: string }} argv @returns {Promise<webpack.Configuration[]>} */
export default async function configuration(env, argv) {
  const production = argv.mode === "production";
  const officeJs = officeJsAddress(env.officejs);
  const workbench = workbenchOf(env, officeJs);
  const { version } = createRequire(import.meta.url)("./package.json");
  const { tellingWordsOfAll } = await tsImport("./src/plan/language/telling-words.ts", import.meta.url);
  const manifestOf = (manifest) => manifestFor(manifest.toString(), { origin: env.origin, version });
  /** @type {webpack.Configuration} */
  const pane = {
    mode: production ? "production" : "development",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      // What the other builds, those of the self-test and of the workbench, put there.
      clean: {
        keep: /^(?:self-test|third-party-notices-demo|workbench|before-office|after-office|plans)|^(?:index|demo)\.html$/,
      },
      filename: ({ chunk }) =>
        production && SHIPPED_ENTRIES.has(chunk?.name ?? "") ? "[name].[contenthash:10].js" : "[name].js",
      // What is fetched when it is needed, such as the texts of a language.
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      // The debugger shows the sources by their place in the project, whoever built them.
      devtoolModuleFilenameTemplate: "webpack:///[resource-path]",
    },
    // "eval" devtools would need a looser content security policy than the one that is shipped.
    devtool: production ? false : "source-map",
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      alias: { ...STAND_FOR, ...NO_RIGHT_TO_LEFT, ...WITHOUT_PARSER },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // It takes the types away and looks at none of them: `npm run typecheck` does.
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
        {
          test: /[\\/]src[\\/]locales[\\/](?:(?:en|km|th)[\\/]|self-test\.ts)/,
          resourceQuery: { not: [/asWritten/] },
          enforce: "pre",
          loader: fileURLToPath(new URL("scripts/parsed-texts-loader.mjs", import.meta.url)),
        },
        {
          // What of the core nothing uses is left out; no module of it does anything when it is loaded.
          test: /[\\/]src[\\/](languages|plan|workbook|identity|compare|reading|indicators|changes|checks|progress|meeting|next-plan|sheets|exchange|app|locales)[\\/]/,
          sideEffects: false,
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        VERSION: JSON.stringify(version),
        // The pane fetches the words of a language where a workbook has one of these.
        TELLING_WORDS: JSON.stringify(await tellingWordsOfAll()),
      }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        templateParameters: { officeScripts: [officeJs], contentSecurityPolicy: policyOfPane(officeJs) },
        minify: false,
      }),
      ...documentPages().map(documentPage),
      ...(env.site ? sitePages().map(documentPage) : []),
      ...(workbench === null ? [] : [paneOfWorkbench(workbench)]),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          ...[...manualPictures(), ...(env.site ? sitePictures() : [])].map((from) => ({
            from,
            to: "[name][ext]",
          })),
          // An administrator may put the settings of the organisation in its place.
          { from: "src/taskpane/organisation.json" },
          { from: "manifest.xml", transform: manifestOf },
          {
            from: "manifest.xml",
            to: "manifest-sharepoint.xml",
            transform: (manifest) => paneOnly(manifestOf(manifest)),
          },
          {
            from: "manifest.xml",
            to: "manifest-self-test.xml",
            transform: (manifest) => selfTestOnly(manifestOf(manifest)),
          },
        ],
      }),
      new ThirdPartyNotices("taskpane", "third-party-notices.txt", "The pane"),
      ...(production ? [new GzipBudget("taskpane", "check", BUDGETS_KB)] : []),
    ],
    optimization: {
      minimizer: [minimizer()],
      // The names by which one file of the build knows what is in another are as short as they can be.
      moduleIds: "size",
      mangleExports: "size",
      // Three chunks, one for each language, and what few checks need; what the second and the third need is in one of its own.
      splitChunks: {
        chunks: (chunk) => CHUNKS_AFTER_START.includes(chunk.name ?? ""),
        minSize: 0,
        cacheGroups: { default: false, defaultVendors: false, core: { name: "core", minChunks: 2 } },
      },
    },
    // Webpack counts bytes before compression; GzipBudget counts what travels.
    performance: false,
    devServer: env.WEBPACK_SERVE ? await (env.workbench ? workbenchServer() : developmentServer()) : {},
    stats: "errors-warnings",
  };
  const selfTest = selfTestBeside(pane, { officeJs, version, workbench });
  return [pane, selfTest, ...(workbench === null ? [] : [workbenchBeside(pane, workbench)])];
}

/**
 * The page that tests an Excel, built by itself: where two scripts of one build share modules, each gets larger.
 * @param {webpack.Configuration} pane @param {{ officeJs: string, version: string, workbench: Workbench | null }} given
 * @returns {webpack.Configuration}
 */
function selfTestBeside({ mode, output, devtool, resolve, module, optimization }, given) {
  const { officeJs, version, workbench } = given;
  const page = (filename, officeScripts, contentSecurityPolicy) =>
    new HtmlPlugin({
      filename,
      template: "src/taskpane/self-test.html",
      templateParameters: { officeScripts, contentSecurityPolicy },
      minify: false,
    });
  return {
    ...{ mode, devtool, resolve, module, optimization },
    entry: { "self-test": "./src/taskpane/self-test/index.ts" },
    output: { ...output, clean: false },
    plugins: [
      new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
      page("self-test.html", [officeJs], policyOfPane(officeJs)),
      ...(workbench === null
        ? []
        : [page("self-test-pane.html", workbench.officeScripts, workbench.contentSecurityPolicy)]),
    ],
    performance: false,
    stats: "errors-warnings",
  };
}

function minimizer() {
  const minimizerOptions = { compress: { passes: 2 } };
  return new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions });
}

/** @param {ReturnType<typeof documentPages>[number]} document */
function documentPage({ file, ...parts }) {
  return new HtmlPlugin({
    filename: file,
    template: "src/taskpane/document.html",
    chunks: [],
    templateParameters: { contentSecurityPolicy: CONTENT_SECURITY_POLICY_OF_DOCUMENTS, ...parts },
    minify: false,
  });
}

const WORKBENCH = "./tools/workbench";
/** The first two stand around Office.js in the pane's page, so their names are known to it. */
const WORKBENCH_ENTRIES = {
  "before-office": `${WORKBENCH}/pane-page/before-office.ts`,
  "after-office": `${WORKBENCH}/pane-page/after-office.ts`,
  workbench: `${WORKBENCH}/index.tsx`,
};

/**
 * The workbench as it is built: for developers with Office.js from its own server, or as the demo of a site.
 * @typedef {{ page: string, isDemo: boolean, officeScripts: string[], contentSecurityPolicy: string }} Workbench
 * @param {{ workbench?: boolean, site?: boolean }} env @param {string} officeJs @returns {Workbench | null}
 */
function workbenchOf(env, officeJs) {
  if (!env.workbench && !env.site) return null;
  const isDemo = env.site === true;
  const library = isDemo ? new URL(OFFICE_JS_FOR_HOSTS, officeJs).href : `office-js/${OFFICE_JS_FOR_HOSTS}`;
  return {
    page: isDemo ? "demo.html" : "index.html",
    isDemo,
    officeScripts: ["before-office.js", library, "after-office.js"],
    contentSecurityPolicy: policyOfWorkbench(isDemo ? new URL(officeJs).origin : ""),
  };
}

/** The pane's page as it is but for the Office.js that it loads. @param {Workbench} workbench */
function paneOfWorkbench({ officeScripts, contentSecurityPolicy }) {
  return new HtmlPlugin({
    filename: "pane.html",
    template: "src/taskpane/taskpane.html",
    chunks: ["taskpane"],
    templateParameters: { officeScripts, contentSecurityPolicy },
    minify: false,
  });
}

/**
 * The workbench, built by itself, so that the pane is the one that is shipped.
 * @param {webpack.Configuration} pane @param {Workbench} workbench @returns {webpack.Configuration}
 */
function workbenchBeside({ mode, output, devtool, resolve, module }, { page, isDemo }) {
  return {
    ...{ mode, devtool, resolve, module },
    entry: WORKBENCH_ENTRIES,
    output: { ...output, clean: false, filename: "[name].js" },
    plugins: [
      new webpack.DefinePlugin({ IS_DEMO: JSON.stringify(isDemo) }),
      new HtmlPlugin({
        filename: page,
        template: `${WORKBENCH}/workbench.html`,
        chunks: ["workbench"],
        templateParameters: { contentSecurityPolicy: policyOfWorkbench() },
        minify: false,
      }),
      ...(isDemo ? [new ThirdPartyNotices("workbench", "third-party-notices-demo.txt", "The demo")] : []),
      new CopyPlugin({
        patterns: [
          { from: `${WORKBENCH}/workbench.css` },
          ...(isDemo ? [{ from: `${PLANS_FOLDER}/${SAMPLE_PLAN}`, to: "plans/[name][ext]" }] : []),
        ],
      }),
    ],
    // Compressing it takes longer than all the rest of the build, and only the demo travels.
    optimization: isDemo ? { minimizer: [minimizer()] } : { minimize: false },
    performance: false,
    stats: "errors-warnings",
  };
}

/** No Excel loads these pages, so plain http on this machine is enough. */
function workbenchServer() {
  return {
    port: 3001,
    host: "localhost",
    headers: headersWhileDeveloping,
    static: [
      { directory: resolve(OFFICE_JS_FOLDER), publicPath: "/office-js" },
      { directory: resolve(PLANS_FOLDER), publicPath: "/plans" },
    ],
    client: { overlay: false },
  };
}

/** Excel loads pages over https only; the certificate is made and trusted by Microsoft's tool, for 30 days. */
async function developmentServer() {
  const certificates = createRequire(import.meta.url)("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await certificates.getHttpsServerOptions() },
    headers: headersWhileDeveloping,
    client: { overlay: false },
  };
}

/**
 * Fails the build where the scripts of an entry, compressed, are larger than their budget, alone or with those of the
 * chunk that is fetched for the first check.
 */
class GzipBudget {
  /** @param {string} entry @param {string} chunk @param {typeof BUDGETS_KB} budgets */
  constructor(entry, chunk, budgets) {
    this.entry = entry;
    this.chunk = chunk;
    this.budgets = budgets;
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
    const atStart = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
    const forCheck = compilation.namedChunkGroups.get(this.chunk)?.getFiles() ?? [];
    this.compare(compilation, "at its start", atStart, this.budgets.start);
    this.compare(compilation, "with the first check", [...atStart, ...forCheck], this.budgets.firstCheck);
  }

  /** @param {webpack.Compilation} compilation @param {string} when @param {string[]} files @param {number} budget */
  compare(compilation, when, files, budget) {
    const bytes = [...new Set(files)]
      .filter((file) => file.endsWith(".js"))
      .map((file) => gzipSync(compilation.getAsset(file)?.source.buffer() ?? "").length)
      .reduce((sum, length) => sum + length, 0);
    const size = `${this.entry} ${when}: ${(bytes / 1024).toFixed(1)} KB gzip of ${budget} KB`;
    if (bytes > budget * 1024) {
      compilation.errors.push(
        new webpack.WebpackError(`${size}: over the budget. Load less, or argue for more.`),
      );
    } else {
      compilation.getLogger("GzipBudget").info(size);
      console.info(size);
    }
  }
}
