import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { unzipSync } from "fflate";

jest.setTimeout(300_000);

const ROOT = resolve(__dirname, "../..");
const MANIFESTS = [".", "packages/xlsx", "packages/office-host"];

/** What a package says of itself. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")) as Manifest;

/** A project elsewhere, which has installed the tarballs; what they need beside each other is linked to where it is here. */
let project = "";

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "packed-"));
  execFileSync(process.execPath, ["scripts/pack.mjs", project], { cwd: ROOT });
  const manifests = MANIFESTS.map(manifestOf);
  const own = manifests.map(({ name, version }) => [
    name,
    `file:${name.replace("@", "").replace("/", "-")}-${version}.tgz`,
  ]);
  const others = manifests
    .flatMap(({ dependencies }) => [...Object.keys(dependencies), "@duckdb/node-api"])
    .filter((name) => !own.some(([packed]) => packed === name))
    .map((name) => [name, `file:${join(ROOT, "node_modules", name)}`]);
  const dependencies = Object.fromEntries([...own, ...others]) as Record<string, string>;
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module", dependencies }));
  const options = ["--offline", "--ignore-scripts", "--install-links=false", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", ...options], { cwd: project, stdio: "pipe" });
  copyFileSync(join(ROOT, "tests/fixtures/plan-with-own-percentages.xlsx"), join(project, "plan.xlsx"));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: "utf8" }).trim();
}

/** Runs the example on the page of a package, as it stands there; gives what it printed, line by line. */
function runExample(folder: string): readonly string[] {
  const page = readFileSync(join(ROOT, folder, "README.md"), "utf8");
  const example = /```js\n(.*?)```/s.exec(page)?.[1] ?? "";
  writeFileSync(join(project, "example.js"), example);
  return run(process.execPath, "example.js").split("\n");
}

const partsOf = (file: string) => unzipSync(readFileSync(join(project, file)));

/** The parts that differ between the workbook and the one that an example wrote. */
function changedParts(): readonly string[] {
  const [before, after] = [partsOf("plan.xlsx"), partsOf("changed.xlsx")];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const isSame = (name: string) => Buffer.from(before[name] ?? "").equals(Buffer.from(after[name] ?? ""));
  return [...names].filter((name) => !isSame(name)).sort();
}

/** The cell's sheet, and the workbook's own part, which asks Excel to calculate when it opens the file. */
const OF_ONE_CELL = ["xl/workbook.xml", "xl/worksheets/sheet1.xml"];

/** The files of an installed package that are not below one of its folders. */
function filesBeside(folder: string, name: string): readonly string[] {
  const files = readdirSync(join(project, "node_modules", name), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map(({ parentPath, name: file }) =>
      relative(join(project, "node_modules", name), join(parentPath, file)),
    )
    .filter((file) => !file.startsWith(folder))
    .sort();
}

describe("the package of .xlsx files", () => {
  it("reads a workbook elsewhere and writes a cell back, and every other part stays as it was", () => {
    expect(runExample("packages/xlsx")).toEqual([
      "Plan and results: 12 rows, 25 merged areas",
      "'Plan and results'!G6 is 20",
    ]);
    expect(changedParts()).toEqual(OF_ONE_CELL);
  });

  it("has what it exports, its page and its licence", () => {
    expect(filesBeside("dist/", "@plan-of-action/xlsx")).toEqual([
      ...["CHANGELOG.md", "LICENSE", "README.md", "package.json"],
    ]);
  });
});

describe("the package of the host", () => {
  it("runs a program of Office.js in plain Node against a workbook", () => {
    expect(runExample("packages/office-host")).toEqual(["'Plan and results'!H6 is 96%, in 1 request"]);
    expect(changedParts()).toEqual(OF_ONE_CELL);
  });

  it("has no Office.js in it, which is megabytes", () => {
    const dist = join(project, "node_modules/@plan-of-action/office-host/dist");
    const scripts = readdirSync(dist).filter((name) => name.endsWith(".js"));
    const bytes = scripts.map((name) => statSync(join(dist, name)).size);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(700_000);
  });
});

describe("the examples", () => {
  /** Puts an example's files into the project, which has what it depends on. */
  function placeExample(name: string): Manifest {
    const folder = join(ROOT, "examples", name);
    for (const file of readdirSync(folder).filter((each) => each.endsWith(".js")))
      copyFileSync(join(folder, file), join(project, file));
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  }

  it("depend on the packages as they are now", () => {
    const versions = new Map(MANIFESTS.map(manifestOf).map(({ name, version }) => [name, version]));
    for (const name of ["add-in-test", "many-plans"]) {
      for (const [own, version] of Object.entries(placeExample(name).dependencies))
        expect({ own, version }).toEqual({ own, version: versions.get(own) ?? version });
    }
  });

  it("test an add-in in Node", () => {
    placeExample("add-in-test");
    const printed = run(process.execPath, "--test", "--test-reporter=tap", "add-in.test.js");
    expect(printed).toMatch(/^# pass 3$/m);
    expect(printed).toMatch(/^# fail 0$/m);
  });

  it("say how the agencies of many plans stand", () => {
    placeExample("many-plans");
    mkdirSync(join(project, "plans"));
    const fixture = (name: string) => join(ROOT, "tests/fixtures", name);
    const plan = fixture("joint-plan-of-action-2023-2025.xlsx");
    copyFileSync(plan, join(project, "plans", "one.xlsx"));
    const reports = ["--add", fixture("actuals-2024-q2.csv"), "--out", join("plans", "two.xlsx")];
    run(join(project, "node_modules/.bin/poa"), "actuals", plan, ...reports);
    const printed = run(process.execPath, "progress-by-agency.js", "plans", "2024");
    expect(printed).toMatch(/^NCCT\/DATIP: (?:nothing reported|\d+) of 2$/m);
    expect(printed).toMatch(/^[^:]*GCNP[^:]*: [1-9]\d* of \d+$/m);
  });
});

it("both have types, for a program that is checked strictly with Node's resolution of modules", () => {
  writeFileSync(
    join(project, "program.ts"),
    `import { startHost, type ExcelHost } from "@plan-of-action/office-host";
     import { openWorkbookFile, type SheetFile, XlsxError } from "@plan-of-action/xlsx";
     import { type Grid, parseCell } from "@plan-of-action/xlsx/grid";
     const host: ExcelHost = startHost(openWorkbookFile(new Uint8Array()));
     export const values = host.Excel.run(async (context) => context.workbook.worksheets.getFirst().name);
     export const name = (sheet: SheetFile, grid: Grid): string => sheet.name + grid.sheet;
     export const row: number | undefined = parseCell("Plan!A1")?.row;
     // @ts-expect-error -- the problem has a kind, which is none of these
     export const isOdd = (error: XlsxError) => error.problem.kind === "odd";`,
  );
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const strictly = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2023,dom",
  ];
  expect(
    run(process.execPath, tsc, ...strictly, "--types", "office-js", "--skipLibCheck", "program.ts"),
  ).toBe("");
});

describe("the command line", () => {
  const build = () => join(project, "node_modules/plan-of-action-tracker/build");

  /** The texts of a module and of all that it imports, but for what it fetches when it is needed. */
  function loadedWith(name: string, loaded = new Map<string, string>()): readonly string[] {
    const text = readFileSync(join(build(), name), "utf8");
    loaded.set(name, text);
    for (const [, next = ""] of text.matchAll(/^(?:import|export|\}) ?(?:.*from )?"\.\/([^"]+)";$/gm)) {
      if (!loaded.has(next)) loadedWith(next, loaded);
    }
    return [...loaded.values()];
  }

  const poa = (...args: readonly string[]) => run(join(project, "node_modules/.bin/poa"), ...args);

  it("says its version, and loads a small part of itself for that", () => {
    expect(poa("--version")).toBe(manifestOf(".").version);
    const modules = loadedWith("poa.mjs");
    expect(modules.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(100_000);
  });

  it("is of its modules and the pages of the checks", () => {
    const others = filesBeside("build/", "plan-of-action-tracker").filter(
      (name) => !name.startsWith("docs/checks/"),
    );
    expect(others).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  });

  it("reads and checks a plan, and has the pages of the checks", () => {
    expect(poa("read", "plan.xlsx")).toContain("7 indicators");
    expect(poa("check", "--explain", "target-total-mismatch")).toMatch(/^# /);
  });

  it("says how it is called where it is installed", () => {
    expect(poa("help", "read")).toContain("  poa read FILE");
  });
});
