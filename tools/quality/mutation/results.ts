import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What was found of a change: the test that noticed it or `null`, and the code of which this is true. */
interface Found {
  readonly by: string | null;
  readonly code: string;
}

/**
 * What a run found, kept in a file, so that a run that was broken off goes on. What was found of other code is looked
 * at again, beginning with the test that noticed it then.
 */
export class Results {
  private readonly found: Record<string, Found>;

  constructor(
    private readonly file: string,
    private readonly code: string,
  ) {
    this.found = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, Found>) : {};
  }

  /** Which test noticed a change, `null` where none did; `undefined` where this code was not looked at. */
  of(change: string): string | null | undefined {
    const found = this.found[change];
    return found?.code === this.code ? found.by : undefined;
  }

  /** The test that noticed a change in this code or in a former one. */
  formerly(change: string): string | null {
    return this.found[change]?.by ?? null;
  }

  keep(change: string, by: string | null): void {
    this.found[change] = { by, code: this.code };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.found, null, 1));
  }
}

/** What tells one state of the files in some folders from another. */
export function codeIn(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const name of files.filter((file) => file.endsWith(".ts")).sort())
      hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
