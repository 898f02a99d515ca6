import type { ActivityStatus } from "../../plan/activity";

/**
 * The signs of how an activity stands, by which it is known without colour; those of one of which nobody says it too. In
 * the pane the browser finds a font for each; paper has those of the sheet's font: √ for ✓, which is in no common font of
 * Windows (WGL4), and » for →, since it is of Latin 1, which the fonts of all our languages have.
 */
export const ACTIVITY_SIGNS = {
  done: { pane: "✓", paper: "√" },
  underWay: { pane: "●", paper: "●" },
  planned: { pane: "□", paper: "□" },
  moved: { pane: "→", paper: "»" },
  dropped: { pane: "×", paper: "×" },
  unknown: { pane: "○", paper: "○" },
} as const satisfies Readonly<
  Record<ActivityStatus | "unknown", { readonly pane: string; readonly paper: string }>
>;
