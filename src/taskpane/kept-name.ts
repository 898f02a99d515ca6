import { storageKey } from "./browser-storage";

/** How the user called themselves before on this machine; an empty text where they did not, or nothing can be kept. */
export function keptName(): string {
  try {
    return localStorage.getItem(storageKey("name")) ?? "";
  } catch {
    // Browsers may forbid storage to a page inside another one's frame.
    return "";
  }
}

export function keepName(name: string): void {
  try {
    localStorage.setItem(storageKey("name"), name);
  } catch {
    // As above: the name is then typed again with the next pane.
  }
}
