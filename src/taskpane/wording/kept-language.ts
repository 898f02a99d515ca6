import { isLanguage, type Language } from "../../locales/languages";
import { storageKey } from "../browser-storage";

/** The language that the user chose before on this machine; `null` if none was, or none can be kept. */
export function keptLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(storageKey("language")) ?? "";
    return isLanguage(kept) ? kept : null;
  } catch {
    // Browsers may forbid storage to a page inside another one's frame.
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey("language"), language);
  } catch {
    // As above: the choice then lasts as long as the pane.
  }
}
