import { useState } from "react";

/** What became of the last copying; `null` before it. */
export type CopyOutcome = "copied" | "refused" | null;

/** Puts something on the clipboard, and tells whether that was possible. */
export function useCopying() {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);
  const copy = async (write: (clipboard: Clipboard) => Promise<void>): Promise<void> => {
    try {
      await write(navigator.clipboard);
      setOutcome("copied");
    } catch {
      // Excel's frame may forbid it, and some of its browsers do not have it.
      setOutcome("refused");
    }
  };
  return { outcome, copy };
}
