import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { expect } from "expect";

/** A test of a file, ready to be run as often as one likes. */
export interface CollectedTest {
  /** The file and all that its describe blocks and itself are called; the same in every collection. */
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Body = (...values: readonly unknown[]) => unknown;

/**
 * Loads the tests of a folder in this process and gives what collects them: each collection runs the files'
 * describe blocks again, so that what these compute is computed under whatever was changed in the meantime.
 */
export async function loadTests(folder: string): Promise<() => readonly CollectedTest[]> {
  const roots: { readonly file: string; readonly add: () => void }[] = [];
  const path: string[] = [];
  let found: CollectedTest[] = [];
  let file = "";
  let isLoading = true;

  const inBlock = (name: string, fill: () => void): void => {
    path.push(name);
    try {
      fill();
    } finally {
      path.pop();
    }
  };
  const describe = (name: string, fill: () => void): void => {
    if (isLoading) roots.push({ file, add: () => inBlock(name, fill) });
    else inBlock(name, fill);
  };
  const it = (name: string, body: Body): void => {
    if (isLoading) roots.push({ file, add: () => it(name, body) });
    else
      found.push({
        name: [...path, name].join(" › "),
        run: async () => {
          await body();
        },
      });
  };
  const globals = { describe: withEach(describe), it: withEach(it), test: withEach(it), expect };
  Object.assign(globalThis, globals);

  for (const name of testsIn(folder).filter((path) => !path.endsWith(OF_WEIGHTS))) {
    file = name.slice(folder.length + 1);
    await import(pathToFileURL(name).href);
  }
  isLoading = false;
  return () => {
    found = [];
    for (const root of roots) inBlock(root.file, root.add);
    return found;
  };
}

/** These look at the weights themselves, and at nothing that is read by them. */
const OF_WEIGHTS = "sizes-of-weights.test.ts";

/** All files of tests in a folder and the folders in it. */
function testsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => join(folder, name));
}

type Block = (name: string, body: (...values: readonly unknown[]) => void) => void;

/** Jest's `each`: a block for each row of a table, named by the row's values or by its fields. */
function withEach(block: Block): Block & { readonly each: unknown } {
  const each =
    (table: readonly unknown[]) =>
    (name: string, body: Body): void =>
      table.forEach((row, place) => {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row];
        block(`${nameOfRow(name, values)} #${place + 1}`, () => body(...values));
      });
  return Object.assign((name: string, body: (...values: readonly unknown[]) => void) => block(name, body), {
    each,
  });
}

function nameOfRow(name: string, values: readonly unknown[]): string {
  const asked = name.match(/%[sdifjop]/g)?.length ?? 0;
  const fields = Object.entries(Object(values[0]) as Readonly<Record<string, unknown>>);
  const filled = fields.reduce(
    (text, [field, value]) => text.replaceAll(`$${field}`, String(value)),
    format(name, ...values.slice(0, asked)),
  );
  return filled;
}
