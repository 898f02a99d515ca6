import { storageKey } from "./browser-storage";

/** Whether the user has been informed on this machine what the pane does; also where nothing can be kept. */
export function isTourSeen(): boolean {
  try {
    return localStorage.getItem(storageKey("tour")) !== null;
  } catch {
    // Browsers may forbid storage to a page inside another one's frame; a message each time would be in the way.
    return true;
  }
}

export function keepTourSeen(): void {
  try {
    localStorage.setItem(storageKey("tour"), "seen");
  } catch {
    // As above.
  }
}
