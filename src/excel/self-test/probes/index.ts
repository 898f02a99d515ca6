import type { Probe } from "../probe";
import { cellProbes } from "./cells";
import { chartProbes } from "./charts";
import { entryProbes } from "./entries";
import { lookProbes } from "./looks";
import { pageProbes } from "./pages";
import { sheetProbes } from "./sheets";
import { tableProbes } from "./tables";

/** All probes by subject; each subject has a sheet of its own. */
export const PROBES: Readonly<Record<string, readonly Probe[]>> = {
  cells: cellProbes,
  entries: entryProbes,
  looks: lookProbes,
  tables: tableProbes,
  charts: chartProbes,
  pages: pageProbes,
  sheets: sheetProbes,
};
