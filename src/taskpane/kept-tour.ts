const KEY = "plan-of-action-tracker.tour";

/** Whether the user has been told on this machine what the pane does; also where nothing can be kept. */
export function isTourSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Browsers may forbid storage to a page inside another one's frame; told each time it would be in the way.
    return true;
  }
}

export function keepTourSeen(): void {
  try {
    localStorage.setItem(KEY, "seen");
  } catch {
    // As above.
  }
}
