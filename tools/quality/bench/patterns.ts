import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createContext, Script } from "node:vm";
import ts from "typescript";
import type * as Registry from "../../../src/languages/registry";
import { HOSTILE_UNITS } from "./hostile-texts";
import { processorTime } from "./measure";

/*
 * Every regular expression of the pure folders against hostile texts, of 2,000 characters and of four
 * times as many: what takes much more than four times as long is superlinear, and depends on a cell of 32,767.
 * Runs by itself, since the expressions that are made at run time are caught before anything is imported.
 */

const ROOT = join(import.meta.dirname, "../../..");
const FOLDERS = [
  "src/reading",
  "src/plan",
  "src/checks",
  "src/indicators",
  "src/compare",
  "src/exchange",
  "src/meeting",
  "src/progress",
];
const SHORT = 2_000;
const LONG = 4 * SHORT;
/** Milliseconds below which the clock tells nothing. */
const LEAST = 4;
const MAX_RATIO = 8;
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

/** A copy of the sources in which each file also exports what it makes of words (`ofLanguages`). */
const COPY = join(ROOT, ".cache/patterns");

function copySources(): void {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(join(ROOT, "src"), join(COPY, "src"), { recursive: true });
  for (const file of FOLDERS.flatMap(filesIn)) {
    const source = readFileSync(join(ROOT, file), "utf8");
    const cells = [...source.matchAll(/^(?:export )?const (\w+) = ofLanguages\(/gm)].map(([, name]) => name);
    writeFileSync(join(COPY, file), `${source}\nexport const MADE_OF_WORDS = [${cells.join(", ")}];\n`);
  }
}

/** The expressions that modules make while they are loaded, of the words of all languages, or when a plan is read and checked. */
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
  copySources();
  const { fetchAllWords } = (await import(join(COPY, "src/languages/registry.ts"))) as typeof Registry;
  await fetchAllWords();
  for (const file of FOLDERS.flatMap(filesIn)) {
    const { MADE_OF_WORDS } = (await import(join(COPY, file))) as {
      readonly MADE_OF_WORDS: readonly (() => unknown)[];
    };
    for (const make of MADE_OF_WORDS) make();
  }
  await (await import("../../../src/languages/registry")).fetchAllWords();
  const { planGridWithMistakes, planOf } = await import("./plan-grid");
  const { defineIndicators } = await import("../../../src/indicators");
  const { runChecks } = await import("../../../src/checks");
  const { plan } = planOf(planGridWithMistakes(60));
  runChecks({ plan, workplan: null, definitions: defineIndicators(plan) });
  globalThis.RegExp = Native;
  return [...made.values()];
}

function placeOf(stack: string): string | null {
  const lines = stack
    .split("\n")
    .flatMap((line) => /\((?:file:\/\/)?(\/[^)]*?):\d+\)$/.exec(line)?.[1] ?? []);
  const own = lines
    .map((line) => relative(line.startsWith(COPY) ? COPY : ROOT, line))
    .find((line) => line.startsWith("src/"));
  return own !== undefined && FOLDERS.some((folder) => own.startsWith(folder)) ? own : null;
}

/** One for all expressions: to make a context takes longer than most of them do. */
const CONTEXT = createContext({});
const ALL_MATCHES = new Script("void text.replace(pattern, '')");

/** Milliseconds of the processor that an expression takes for all its matches in a text; infinite where it takes seconds. */
function timeOf({ source, flags }: Pattern, text: string): number {
  Object.assign(CONTEXT, { text, pattern: new RegExp(source, flags.replace(/[gy]/g, "") + "g") });
  try {
    return processorTime(() => void ALL_MATCHES.runInContext(CONTEXT, { timeout: 10_000 }));
  } catch {
    return Number.POSITIVE_INFINITY;
  }
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
      const time = timeOf(pattern, text(LONG));
      if (time < LEAST) continue;
      const isSuperlinear = [SHORT, LONG].every((length) => growsTooFast(pattern, length, text));
      if (isSuperlinear) return { pattern, unit, time };
    }
  }
  return null;
}

/** The machine does other things too: the shortest of several times is that of the expression. */
function growsTooFast(pattern: Pattern, length: number, text: (length: number) => string): boolean {
  const [short = 0, long = 0] = [length, 4 * length].map((each) =>
    Math.min(...Array.from({ length: 4 }, () => timeOf(pattern, text(each)))),
  );
  return long >= LEAST && (long > short * MAX_RATIO || long === Number.POSITIVE_INFINITY);
}

const patterns = [...(await patternsMade()), ...FOLDERS.flatMap(filesIn).flatMap(literalsOf)];
const found = patterns.flatMap((pattern) => superlinear(pattern) ?? []).sort((a, b) => b.time - a.time);
console.log(
  `${"expressions of the pure folders".padEnd(58)} ${String(patterns.length).padStart(6)}      ${found.length} are superlinear`,
);
for (const { pattern, unit, time } of found)
  console.log(
    `  ${time.toFixed(0)} ms: ${pattern.where}  /${pattern.source.slice(0, 90)}/${pattern.flags}  on ${JSON.stringify(unit)}`,
  );
