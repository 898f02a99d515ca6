import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { HOSTILE_UNITS } from "./hostile-texts";

/*
 * Every regular expression of the reading and of its words against hostile texts, of 2,000 characters and of four
 * times as many: what takes much more than four times as long is superlinear, and depends on a cell of 32,767.
 * Runs by itself, since the expressions that are made at run time are caught before anything is imported.
 */

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = ["src/reading", "src/plan"];
const SHORT = 2_000;
const LONG = 4 * SHORT;
/** Milliseconds below which the clock tells nothing. */
const LEAST = 4;
const MOST_RATIO = 8;
const TAILS = ["", "!", "\u0001"];

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : path.endsWith(".ts") ? [path] : [];
  });
}

/** The expressions that stand in a file as they are. */
function literalsOf(file: string): readonly Pattern[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(ROOT, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        where: `${file}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The expressions that modules make while they are loaded, or when a plan is read. */
async function patternsMade(): Promise<readonly Pattern[]> {
  const made = new Map<string, Pattern>();
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given: [string, string?], newTarget) {
      const expression = Reflect.construct(target, given, newTarget) as RegExp;
      const where = placeOf(new Error().stack ?? "");
      const { source, flags } = expression;
      if (where !== null) made.set(`${source}/${flags}`, { where, source, flags });
      return expression;
    },
  });
  for (const file of FOLDERS.flatMap(filesIn)) await import(join(ROOT, file));
  const { planGrid, planOf } = await import("./plan-grid");
  planOf(planGrid(20, 10));
  globalThis.RegExp = Native;
  return [...made.values()];
}

function placeOf(stack: string): string | null {
  const lines = stack
    .split("\n")
    .flatMap((line) => /\((?:file:\/\/)?(\/[^)]*?):\d+\)$/.exec(line)?.[1] ?? []);
  const own = lines.map((line) => relative(ROOT, line)).find((line) => line.startsWith("src/"));
  return own !== undefined && FOLDERS.some((folder) => own.startsWith(folder)) ? own : null;
}

/** Milliseconds that an expression takes for all its matches in a text; infinite where it takes seconds. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, "") + "g");
  const start = performance.now();
  try {
    runInNewContext("void text.replace(pattern, '')", { text, pattern }, { timeout: 2_000 });
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  return performance.now() - start;
}

interface Superlinear {
  readonly pattern: Pattern;
  readonly unit: string;
  readonly time: number;
}

/** The text on which an expression takes much longer than in proportion to its length; `null` where none was found. */
function superlinear(pattern: Pattern): Superlinear | null {
  for (const unit of HOSTILE_UNITS) {
    for (const tail of TAILS) {
      const text = (length: number): string =>
        unit.repeat(Math.ceil(length / unit.length)).slice(0, length - tail.length) + tail;
      if (timeOf(pattern, text(LONG)) < LEAST) continue;
      // The machine does other things too: the shortest of several times is that of the expression.
      const [short, long] = [SHORT, LONG].map((length) =>
        Math.min(...Array.from({ length: 4 }, () => timeOf(pattern, text(length)))),
      );
      if (short !== undefined && long !== undefined && long >= LEAST && long > short * MOST_RATIO)
        return { pattern, unit, time: long };
    }
  }
  return null;
}

const patterns = [...(await patternsMade()), ...FOLDERS.flatMap(filesIn).flatMap(literalsOf)];
const found = patterns.flatMap((pattern) => superlinear(pattern) ?? []).sort((a, b) => b.time - a.time);
console.log(
  `${"expressions of the reading and its words".padEnd(58)} ${String(patterns.length).padStart(6)}      ${found.length} are superlinear`,
);
for (const { pattern, unit, time } of found)
  console.log(
    `  ${time.toFixed(0)} ms: ${pattern.where}  /${pattern.source.slice(0, 90)}/${pattern.flags}  on ${JSON.stringify(unit)}`,
  );
