import type { MeetingSheet } from "../../app";

/** What is written together for a meeting. */
export const PACKS = {
  meeting: ["summary", "activitiesPage", "openPoints", "annex"],
  summary: ["summary"],
  annex: ["annex"],
} as const satisfies Readonly<Record<string, readonly MeetingSheet[]>>;

export const PACK_NAMES = ["meeting", "summary", "annex", "own"] as const;
/** A pack, or sheets that a person chose. */
export type PackName = (typeof PACK_NAMES)[number];
