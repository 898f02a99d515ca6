import { availableParallelism } from "node:os";
import { PACKAGE_SOURCES } from "./scripts/package-sources.mjs";
import { REACT_IS_PREACT } from "./scripts/react-is-preact.mjs";
import { IS_FULL } from "./tests/size.js";
import { filesOfSuites, LONG_SUITES } from "./tests/suites/suites.js";

/**
 * Whether suites are run (`tests/suites`), each of many files of tests. Where files are named each runs by itself.
 * @param {readonly string[]} words
 */
function isInSuites(words) {
  return isOfAll(words) || words.some((word) => word.includes("tests/suites"));
}

/**
 * Whether neither files nor projects are named.
 * @param {readonly string[]} words
 */
function isOfAll(words) {
  const changesNoTests = /^--(?:ci|silent|runInBand|listTests|json|(?:maxWorkers|outputFile|reporters)=.+)$/;
  return words.every((word) => changesNoTests.test(word));
}

/**
 * The files or modules that Jest is to load for modules of these names.
 * @param {Record<string, string>} modules
 */
function standsFor(modules) {
  return Object.fromEntries(Object.entries(modules).map(([name, file]) => [`^${name}$`, file]));
}

const words = process.argv.slice(2);
const inSuites = isInSuites(words);
// `npm test` has the suites only, which take three minutes: what takes long or needs a browser is for the full run.
const isQuick = isOfAll(words) && !IS_FULL;
const kinds = isQuick ? "suite" : inSuites ? "{suite,test}" : "test";
const leftOut = isQuick ? LONG_SUITES.map((suite) => `/suites/${suite}[/.]`) : [];
const inTheirSuite = inSuites
  ? filesOfSuites().map((file) => `<rootDir>/${file.replaceAll(".", "\\.")}$`)
  : [];

// Each test reads and writes a workbook, and most of what it makes is garbage right after. Room for all of it saves a
// tenth of the computing; it is for the processes that run the tests, which start after this file was read.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`.trim();

/** @type {import("jest").Config} */
const shared = {
  transform: {
    "^.+\\.m?[jt]sx?$": [
      // A whole run loads our code and the tests as one script.
      inSuites ? "<rootDir>/tests/suites/from-bundle.js" : "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // These packages come as ES modules only, so jest has to translate them like our own code.
  transformIgnorePatterns: [
    "node_modules/(?!(intl-messageformat|@formatjs|@cj-tech-master|preact)/)",
    "/\\.cache/tests/",
  ],
  moduleNameMapper: standsFor(PACKAGE_SOURCES),
  cacheDirectory: "<rootDir>/.cache/jest",
  // In the context that Jest gives a test file a look at a global takes twenty times as long as elsewhere. These
  // become variables of each module; a name that some package declares for itself cannot be among them.
  sandboxInjectedGlobals: [
    "Array",
    "BigInt",
    "Boolean",
    "Error",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "Proxy",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Uint8Array",
    "WeakMap",
    "WeakSet",
  ],
};

const inTheBrowser = {
  ...shared,
  displayName: "browser",
  testEnvironment: "node",
  globalSetup: "<rootDir>/tests/browser/set-up.ts",
  globalTeardown: "<rootDir>/tests/browser/tear-down.ts",
  testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
};

export default {
  // Two cores are common on machines that check; jest alone would leave one of them idle. Tests in the browser and in
  // LibreOffice mostly wait for these, so that one worker more than there are cores keeps them busy.
  maxWorkers: availableParallelism() + (isQuick ? 0 : 1),
  // What takes a second here takes more than Jest's five on a machine that does other work. Jest reads this here
  // only: in a project's block it has no effect.
  testTimeout: 60_000,
  // Nothing is left open in a worker that has done, but to end it frees a lot of memory, which takes longer than
  // Jest's half a second where all cores are busy.
  workerGracefulExitTimeout: 10_000,
  globalSetup: "<rootDir>/tests/whole-run.ts",
  testSequencer: "<rootDir>/tests/suites/longest-first.js",
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      ...(inSuites ? { globalSetup: "<rootDir>/tests/suites/bundle.js" } : {}),
      testMatch: [`<rootDir>/{tests,packages}/**/*.${kinds}.ts`],
      testPathIgnorePatterns: ["<rootDir>/tests/browser/", ...inTheirSuite],
      setupFiles: ["<rootDir>/tests/seeded-properties.ts", "<rootDir>/tests/all-languages.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      ...(inSuites ? { globalSetup: "<rootDir>/tests/suites/bundle.js" } : {}),
      testMatch: [`<rootDir>/tests/**/*.${kinds}.tsx`],
      moduleNameMapper: standsFor({ ...PACKAGE_SOURCES, ...REACT_IS_PREACT }),
      testPathIgnorePatterns: [...leftOut, ...inTheirSuite],
      setupFiles: ["<rootDir>/tests/taskpane/what-jsdom-lacks.ts", "<rootDir>/tests/all-languages.ts"],
    },
    ...(isQuick ? [] : [inTheBrowser]),
  ],
};
