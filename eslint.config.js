import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import boundaries from "eslint-plugin-boundaries";
import jsxA11y from "eslint-plugin-jsx-a11y-x";
import reactHooks from "eslint-plugin-react-hooks";
import { globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";
import plainEnglish from "./scripts/plain-english.mjs";
import wordsOfLanguages from "./scripts/words-of-languages.mjs";

/**
 * Who may import whom: imports run one way, from what the user sees to the vocabulary. The plain data of a workbook
 * (`@plan-of-action/xlsx/grid`) is below all.
 */
const MAY_IMPORT = {
  grid: [],
  // What is read by all below, in the terms of `plan` (`termsOfWords`).
  languages: [],
  plan: ["languages"],
  workbook: ["plan"],
  compare: ["plan", "workbook"],
  identity: ["plan", "compare"],
  indicators: ["languages", "plan", "identity"],
  reading: ["languages", "plan", "workbook", "identity"],
  changes: ["plan", "identity", "indicators", "compare"],
  progress: ["plan", "indicators"],
  checks: ["languages", "plan", "identity", "indicators", "compare", "changes", "progress"],
  meeting: ["languages", "plan", "workbook", "identity", "indicators", "reading", "compare", "checks"],
  "next-plan": ["plan", "indicators", "checks", "progress"],
  sheets: [
    ...["plan", "workbook", "identity", "reading", "indicators", "compare", "changes", "checks", "progress"],
    ...["meeting", "next-plan"],
  ],
  exchange: ["plan", "workbook", "identity", "reading", "indicators", "checks", "progress", "sheets"],
  app: [
    ...["languages", "plan", "workbook", "reading", "indicators", "compare", "changes", "checks", "progress"],
    ...["identity", "meeting", "next-plan", "sheets", "exchange", "xlsx"],
  ],
  excel: ["plan", "workbook"],
  xlsx: [],
  // How a period is written is asked of the table of periods.
  locales: ["plan"],
  // One page serves both, so that a button of the ribbon can show what it found in the open pane.
  taskpane: ["app", "locales", "commands", "xlsx"],
  commands: ["app", "locales"],
  // A page for developers: the host in a browser. It knows the add-in's pane by its page only.
  workbench: ["xlsx", "office-host"],
  headless: ["plan", "workbook", "xlsx", "app", "locales", "office-host"],
  "office-host": ["xlsx"],
};

/** Folders that do not lie in `src`. */
const PLACES = {
  workbench: "tools/workbench",
  grid: "packages/xlsx/src/grid",
  xlsx: "packages/xlsx/src",
  "office-host": "packages/office-host/src",
};

/** The folder of an element. */
const placeOf = (folder) => PLACES[folder] ?? `src/${folder}`;

/** The packages that a folder may use; all others of the project's own code use none. */
const PACKAGES = {
  reading: ["valibot"],
  checks: ["@borgar/fx"],
  app: ["valibot"],
  excel: ["saxes"],
  xlsx: ["fflate", "saxes"],
  locales: ["intl-messageformat"],
  taskpane: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  headless: ["csv-parse"],
  "office-host": ["saxes", "numfmt", "@borgar/fx", "@cj-tech-master/excelts", "@microsoft/office-js"],
  workbench: ["react", "react-dom", "echarts"],
};

const PURE = [
  "grid",
  "languages",
  "plan",
  "workbook",
  "identity",
  "reading",
  "indicators",
  "compare",
  "changes",
  "checks",
  "progress",
  "meeting",
  "next-plan",
  "sheets",
  "exchange",
  "app",
  "xlsx",
  "locales",
];
const FOLDERS = Object.keys(MAY_IMPORT);

const importTable = FOLDERS.map((folder) => ({
  from: { element: { type: folder } },
  allow: { to: { element: { types: { anyOf: [folder, "grid", ...MAY_IMPORT[folder]] } } } },
}));

const packageTable = Object.entries(PACKAGES).map(([folder, sources]) => ({
  from: { element: { type: folder } },
  allow: { to: { module: { origin: "external", source: sources } } },
}));

/** Messages are typed by the keys of their texts, so the vocabulary of all knows these, as types. */
const keysOfTexts = {
  from: { element: { type: "plan", fileInternalPath: "message.ts" } },
  allow: {
    to: { element: { type: "locales", fileInternalPath: "message-ids.ts" } },
    dependency: { kind: "type" },
  },
};

/** The entries of a language are typed by what the words name: columns, statuses, dimensions. */
const termsOfWords = {
  from: { element: { type: "languages" } },
  allow: { to: { element: { type: "plan" } }, dependency: { kind: "type" } },
};

/** The border to Excel has one door, and the page that tests an Excel another. */
const throughThePublicFace = ["taskpane", "commands", "headless"].flatMap((folder) => [
  {
    from: { element: { type: folder } },
    allow: { to: { element: { type: "excel", fileInternalPath: "index.ts" } } },
  },
  {
    from: { element: { type: "taskpane", fileInternalPath: "self-test/*" } },
    allow: { to: { element: { type: "excel", fileInternalPath: "self-test/index.ts" } } },
  },
]);

const OWN_RULES = {
  "plan-of-action": { rules: { "words-of-languages": wordsOfLanguages, "plain-english": plainEnglish } },
};

/** Folders whose English is not checked yet: each is about to be rebuilt, and is switched on with that. */
const ENGLISH_LATER = [
  "src/reading/**",
  "src/taskpane/*/**/*.tsx",
  "src/sheets/{summary,brief,calendar,annex}/**",
];

/** What is drawn of a list is found again by its key. */
const DRAWN_OF_A_LIST = "CallExpression[callee.property.name=/^(map|flatMap)$/] > ArrowFunctionExpression";
const ELEMENTS_HAVE_KEYS = ["", " > BlockStatement > ReturnStatement"].flatMap((way) =>
  ["JSXFragment", "JSXElement > JSXOpeningElement:not(:has(JSXAttribute[name.name='key']))"].map(
    (element) => ({
      selector: `${DRAWN_OF_A_LIST}${way} > ${element}`,
      message: "An element of a list has a key.",
    }),
  ),
);

/** Every word that a person reads comes from the catalogues. */
const NO_WORDS = [
  "JSXText[value=/\\S/]",
  "JSXExpressionContainer > Literal[value=/\\S/]",
  "JSXExpressionContainer > TemplateLiteral",
].map((text) => ({
  selector: `:matches(JSXElement, JSXFragment) > ${text}`,
  message: "Every word that a person reads comes from the catalogues.",
}));

export default tseslint.config(
  globalIgnores(["**/dist", "build", "out", "coverage", ".cache"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        // One program that has all files: one for each configuration takes four times the memory.
        project: "tests/tsconfig.json",
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // A `const` of the same name as its type, or a record in place of an index signature: both read well.
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // What an event handler starts reports its failures itself; React does not wait for it.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "/packages/[^/]+/src\\b", message: "Packages are imported by their names." }] },
      ],
      "max-lines": ["error", { max: 420, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "packages/*/src/**/*.ts", "tools/workbench/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: "tests/tsconfig.json" } },
      "boundaries/elements": FOLDERS.map((folder) => ({
        type: folder,
        pattern: placeOf(folder),
      })),
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          // Packages and Node's own modules, too.
          checkAllOrigins: true,
          policies: [
            ...importTable,
            ...packageTable,
            ...throughThePublicFace,
            ...["headless", "office-host"].map((folder) => ({
              from: { element: { type: folder } },
              allow: { to: { module: { origin: "core" } } },
            })),
            keysOfTexts,
            termsOfWords,
          ],
        },
      ],
      "boundaries/no-unknown-dependencies": "error",
    },
  },
  {
    // The core gives the same answer on every machine and day: no clock, no chance, no machine locale.
    files: PURE.map((folder) => `${placeOf(folder)}/**/*.ts`),
    languageOptions: { globals: {} },
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "process",
        "navigator",
        "fetch",
        "setTimeout",
        "Office",
        "Excel",
        "console",
        "performance",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The day is an argument." },
        { object: "Math", property: "random", message: "The core leaves nothing to chance." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The day is an argument.",
        },
        {
          selector: "CallExpression[callee.property.name=/^toLocale/]",
          message: "Say the locale by Intl; the machine's is not the user's.",
        },
      ],
    },
  },
  {
    // A language is one file, however many words it has.
    files: ["src/languages/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    // What is read stands in src/languages and src/plan/language, what is said in the catalogues.
    files: ["src/**/*.{ts,tsx}"],
    ignores: [
      "src/{locales,headless}/**",
      "src/{languages,plan/language}/**",
      "src/taskpane/ui/language-options.tsx",
    ],
    plugins: OWN_RULES,
    rules: { "plan-of-action/words-of-languages": ["error", { onlyLetters: true }] },
  },
  {
    files: [
      "src/**/*.{ts,tsx}",
      "packages/*/src/**/*.ts",
      "tools/workbench/**/*.{ts,tsx}",
      "scripts/**/*.mjs",
    ],
    ignores: ENGLISH_LATER,
    plugins: OWN_RULES,
    rules: { "plan-of-action/plain-english": "error" },
  },
  {
    files: PURE.map((folder) => `${placeOf(folder)}/**/*.ts`),
    ignores: ["src/{locales,headless}/**", "src/{languages,plan/language}/**", "packages/**"],
    rules: { "plan-of-action/words-of-languages": ["error", { onlyLetters: false }] },
  },
  {
    // Each sync is a way to Excel and back; what is loaded without a name is loaded whole.
    files: ["src/excel/**/*.ts"],
    // What is asked of an Excel to test it is asked step by step.
    ignores: ["src/excel/self-test/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            ":matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name='sync']",
          message: "A sync in a loop takes as many requests as there are rounds.",
        },
        {
          selector:
            "CallExpression[callee.property.name='load']:matches([arguments.length=0], [arguments.0.value=''])",
          message: "Name what is to be loaded.",
        },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "tools/workbench/**/*.{ts,tsx}"],
    extends: [jsxA11y.configs.strict, reactHooks.configs.flat.recommended],
    rules: { "no-restricted-syntax": ["error", ...ELEMENTS_HAVE_KEYS] },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...ELEMENTS_HAVE_KEYS, ...NO_WORDS],
    },
  },
  {
    files: ["{tests,tools/quality}/**/*.{ts,tsx}", "packages/*/tests/**/*.ts"],
    rules: {
      // A test that finds nothing where something is due fails by itself.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Batches of Office.js are asynchronous by their type, whatever stands in them.
      "@typescript-eslint/require-await": "off",
      // A subject is one file, however many rows its tables have.
      "max-lines": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
