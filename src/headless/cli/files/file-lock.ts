import { open, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { CannotBeDone } from "../cannot-be-done";
import { errorCode } from "./input-file";
import { nameBeside } from "./name-beside";

/** Replacing a file takes milliseconds, so a lock of this age is left over from a run that was ended. */
const LEFT_OVER_AFTER = 10_000;
const LONGEST_WAIT = 15_000;
const BETWEEN_LOOKS = 40;

/** Does some short work on a file while no other run of the command line does: of two at once one waits. */
export async function withFileLock(path: string, work: () => Promise<void>): Promise<void> {
  const lock = nameBeside(path, ".lock");
  await take(lock, path);
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string, path: string): Promise<void> {
  const last = Date.now() + LONGEST_WAIT;
  while (!(await isTaken(lock))) {
    if (Date.now() > last)
      throw new CannotBeDone(
        `${path} is being written by another run, so nothing was written. Run this again when that is done.`,
      );
    await pause(BETWEEN_LOOKS);
  }
}

/** Whether the lock could be taken now. */
async function isTaken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, "wx")).close();
    return true;
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > LEFT_OVER_AFTER) await rm(lock, { force: true });
    return false;
  }
}
