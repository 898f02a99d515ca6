import { availableParallelism } from "node:os";
import { PACKAGE_SOURCES } from "./scripts/package-sources.mjs";
import { REACT_IS_PREACT } from "./scripts/react-is-preact.mjs";
import { IS_FULL } from "./tests/size.js";

// `npm test` leaves out what takes long; `npm run test:full` has everything.
const LEFT_OUT = IS_FULL ? [] : ["\\.slow\\.test\\."];

/**
 * The files that Jest is to load for modules of these names.
 * @param {Record<string, string>} modules
 */
function standsFor(modules) {
  return Object.fromEntries(Object.entries(modules).map(([name, file]) => [`^${name}$`, file]));
}

// Each test reads and writes a workbook, and most of what it makes is garbage right after. Room for all of it saves a
// tenth of the computing; it is for the processes that run the tests, which start after this file was read.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`.trim();

/** @type {import("jest").Config} */
const shared = {
  transform: {
    "^.+\\.m?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
        sourceMaps: true,
      },
    ],
  },
  // These packages come as ES modules only, so jest has to translate them like our own code.
  transformIgnorePatterns: ["node_modules/(?!(intl-messageformat|@formatjs|@cj-tech-master|preact)/)"],
  moduleNameMapper: standsFor(PACKAGE_SOURCES),
  cacheDirectory: "<rootDir>/.cache/jest",
  testPathIgnorePatterns: LEFT_OUT,
  // In the context that Jest gives a test file, a look at a global takes twenty times as long as elsewhere. As variables
  // of each module these save a quarter of all computing; a name that some package declares for itself cannot be one.
  sandboxInjectedGlobals: [
    ...["Array", "BigInt", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "Proxy"],
    ...["Reflect", "RegExp", "Set", "String", "Uint8Array", "WeakMap", "WeakSet"],
  ],
};

export default {
  // Two cores are common on machines that check; jest alone would leave one of them idle. Tests in the browser and in
  // LibreOffice mostly wait for these, so that one worker more than there are cores keeps them busy.
  maxWorkers: availableParallelism() + (IS_FULL ? 1 : 0),
  // What takes a second here takes more than Jest's five on a machine that does other work. Jest reads this here
  // only: in a project's block it has no effect.
  testTimeout: 60_000,
  // Nothing is left open in a worker that has done, but to end it frees a lot of memory, which takes longer than
  // Jest's half a second where all cores are busy.
  workerGracefulExitTimeout: 10_000,
  globalSetup: "<rootDir>/tests/whole-run.ts",
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/{tests,packages,tools}/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/browser/", ...LEFT_OUT],
      setupFiles: ["<rootDir>/tests/seeded-properties.ts", "<rootDir>/tests/all-languages.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      moduleNameMapper: standsFor({ ...PACKAGE_SOURCES, ...REACT_IS_PREACT }),
      setupFiles: ["<rootDir>/tests/taskpane/what-jsdom-lacks.ts", "<rootDir>/tests/all-languages.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      globalSetup: "<rootDir>/tests/browser/set-up.ts",
      globalTeardown: "<rootDir>/tests/browser/tear-down.ts",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/browser/second-try.ts"],
    },
  ],
};
