import { join } from "node:path";
import { filesOfSuite, ROOT } from "./suites";

/** The tests of all files that belong to the file of suites that calls it; what these do before and after a test stays theirs. */
export function runTogether(suiteFile: string): void {
  for (const file of filesOfSuite(suiteFile)) {
    describe(file, () => {
      jest.requireActual<object>(join(ROOT, file));
    });
  }
}
