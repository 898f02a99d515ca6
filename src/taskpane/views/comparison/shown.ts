import type { ComparingState } from "../../slices/comparing";

/** A comparison that was made. */
export type Shown = Extract<ComparingState, { readonly kind: "compared" }>;

/** What the drafts are called until somebody names their sides: by their sheets, a file's by the file. */
export function usualNames({ source, compared }: Shown): { readonly ours: string; readonly theirs: string } {
  const ours = compared.ours.plan.sheet;
  if (source.kind === "sheet") return { ours, theirs: compared.theirs.plan.sheet };
  return { ours, theirs: source.file.name.replace(/\.xls[xm]$/iu, "") };
}
