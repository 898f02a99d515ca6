import { statSync } from "node:fs";
import { join, relative } from "node:path";
import Sequencer from "@jest/test-sequencer";
import { ALONE, filesOfSuite, ROOT } from "./suites.js";

/** What a file of few tests that take long counts for, in bytes of tests. */
const LONG = 15_000;

/**
 * Starts what takes longest first, so that no worker is left with a long suite when the others have done. Jest does
 * so by the times that it remembers; on a machine where nothing ran yet a suite is as long as its files.
 */
export default class LongestFirst extends Sequencer {
  time(test) {
    return super.time(test) ?? lengthOf(relative(ROOT, test.path).replaceAll("\\", "/"));
  }
}

/** A byte of tests takes about a millisecond. */
function lengthOf(file) {
  const files = /^tests\/suites\/.+\.suite\./.test(file) ? filesOfSuite(join(ROOT, file)) : [file];
  const bytes = files.reduce((sum, each) => sum + statSync(join(ROOT, each)).size, 0);
  return ALONE.has(file) || file.startsWith("tests/browser/") ? bytes + LONG : bytes;
}
