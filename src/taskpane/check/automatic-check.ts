/**
 * For how long nothing may change before the pane checks again: longer than the pause between two cells
 * that a person fills in, of which each would be followed by a check, and short enough to be waited for.
 */
export const QUIET_MS = 1500;

/**
 * A check that takes longer than this is left to the user's button: the pane does not answer while it
 * computes, and Excel restarts a pane that does not answer for 5 s.
 */
export const LONGEST_CHECK_MS = 2000;

/**
 * The first check of a pane runs code that the engine has not compiled yet. Measured in Chromium with the meeting's plan:
 * 765 ms, then 184 ms.
 */
const COLD_FACTOR = 3;

/** How long the next check is expected to take after one that took so long, in milliseconds. */
export function expectedAfter(took: number, wasFirst: boolean): number {
  return wasFirst ? took / COLD_FACTOR : took;
}

/** After this long findings are marked as stale, whatever a check waits for: a cell that is typed into, as a rule. */
export const LATE_MS = 4000;

/**
 * What became of a check: it is shown; a job of the user's has read the workbook meanwhile; a cell is
 * being typed into; or it says nothing that could be shown without being asked for.
 */
export type AutomaticOutcome = "checked" | "overtaken" | "cellInEditMode" | "failed";

/** What is checked again, and what is known about it. */
export interface StaleFindings {
  /** Findings are shown, and cells have changed since. */
  readonly areStale: () => boolean;
  /** A job of the user's is being done; its end calls `look`. */
  readonly isBusy: () => boolean;
  /** How many jobs have been begun. */
  readonly jobs: () => number;
  /** How long the next check is expected to take, in milliseconds. */
  readonly nextWillTake: () => number;
  /** Checks again without keeping the user from anything. Never rejects. */
  readonly checkAgain: () => Promise<AutomaticOutcome>;
  /** Says that they are stale, with the button to check again. */
  readonly tellStale: () => void;
}

export interface AutomaticCheck {
  /** To be called after each change of the workbook, and after each job. */
  readonly look: () => void;
}

/**
 * Checks again by itself once the workbook has been left alone for a moment. It gives way to all that
 * the user does in the pane, and where it fails it leaves it to the user when to check again.
 */
export function checkingByItself(findings: StaleFindings): AutomaticCheck {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  /** The number of jobs at the beginning of the check that is under way. One that a job overtook counts no longer. */
  let underWay: number | null = null;

  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(late);
    late = undefined;
  };

  const look = () => {
    if (!findings.areStale()) {
      stop();
    } else if (findings.nextWillTake() > LONGEST_CHECK_MS) {
      leaveToUser();
    } else {
      clearTimeout(quiet);
      quiet = setTimeout(() => void check(), QUIET_MS);
      late ??= setTimeout(findings.tellStale, LATE_MS);
    }
  };

  const leaveToUser = () => {
    stop();
    findings.tellStale();
  };

  const check = async () => {
    const jobs = findings.jobs();
    if (findings.isBusy() || underWay === jobs) return;
    underWay = jobs;
    const outcome = await findings.checkAgain();
    if (underWay === jobs) underWay = null;
    if (outcome === "failed") leaveToUser();
    else look();
  };

  return { look };
}
