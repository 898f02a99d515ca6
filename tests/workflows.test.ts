import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = ".github/workflows";

describe.each(readdirSync(FOLDER))("the workflow %s", (file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");

  it("uses actions by the hash of their commit, with the version for people", () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action = ""]) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v[\d.]+$/.test(action))).toEqual([]);
  });

  it("may read the contents and nothing else, unless a job says so", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  });

  it("puts nothing that others can write into a command", () => {
    const commands = [...text.matchAll(/^ +(?:- )?run: (\|\n(?:(?: {10,}.*)?\n)+|.+)$/gm)].map(
      ([all]) => all,
    );
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
  });

  it("ends by itself", () => {
    const jobs = text.split(/^jobs:$/m)[1]?.match(/^ {2}[\w-]+:$/gm) ?? [];
    expect(text.match(/^ {4}timeout-minutes: \d+$/gm)).toHaveLength(jobs.length);
  });
});
