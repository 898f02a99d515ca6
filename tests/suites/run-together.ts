import { basename, join } from "node:path";
import { filesOfSuite, ROOT } from "./suites";

/** The tests of all files of the suite whose file calls it; what these do before and after a test stays theirs. */
export function runTogether(suiteFile: string): void {
  const [suite = ""] = basename(suiteFile).split(".");
  for (const file of filesOfSuite(suite)) {
    describe(file, () => {
      jest.requireActual<object>(join(ROOT, file));
    });
  }
}
