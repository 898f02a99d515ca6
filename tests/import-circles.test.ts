import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");
/** The objects of the host lead to one another as Excel's do (a sheet to its ranges, a range to its sheet). */
const FOLDERS = ["src", "tools", "packages/xlsx/src"];

/** The source files below the folders, as paths in the project. */
const FILES = new Set(
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
      .map((name) => join(folder, name).replaceAll("\\", "/")),
  ),
);

/** The files that a file imports anything from, types too; not those that it fetches when they are needed. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    if (!fileName.startsWith(".") || FETCHED.test(text.slice(0, pos))) return [];
    const path = relative(ROOT, resolve(ROOT, dirname(file), fileName)).replaceAll("\\", "/");
    const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => FILES.has(each));
    return found ?? [];
  });
}

const FETCHED = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?["']?$/;

/** A way from some file back to itself; `null` where there is none. */
function circleAmong(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next, [...way, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = follow(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe("imports", () => {
  it("run one way between files too: no file needs what needs it", () => {
    expect(circleAmong(new Map([...FILES].map((file) => [file, importsOf(file)])))).toBeNull();
  });

  it("that run in a circle are found", () => {
    const circle = new Map([
      ["a", ["b"]],
      ["b", ["c", "d"]],
      ["c", []],
      ["d", ["b"]],
    ]);
    expect(circleAmong(circle)).toEqual(["b", "d", "b"]);
  });
});
