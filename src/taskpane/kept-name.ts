const KEY = "plan-of-action-tracker.name";

/** How the user called themselves before on this machine; an empty text where they did not, or nothing can be kept. */
export function keptName(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    // Browsers may forbid storage to a page inside another one's frame.
    return "";
  }
}

export function keepName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // As above: the name is then typed again with the next pane.
  }
}
