import type { ChangesSince } from "../../changes";
import type { CheckResult } from "../../checks";
import type { IndicatorTable, SettledDefinitions } from "../../indicators";
import type { IndicatorDefinitions } from "../../indicators/definition";
import type { TrackedActivity } from "../../meeting/tracked-activities";
import type { Actual, ReportedPart } from "../../plan/actual";
import type { AgencyDirectory } from "../../plan/agency";
import type { Day } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import type { Workplan } from "../../plan/workplan";
import type { Calendar } from "../../plan/writing/writing-style";
import type { Answer, ExplainedTable, MappingMisfit } from "../../reading";
import type { ActualsSheetReading } from "../../reading/own-sheets/actuals-sheet";
import type { SheetLookedAt, TablePlace } from "../../reading/reading";
import type { WorkbookContents } from "../../workbook/workbook";
import type { SnapshotsFault } from "../settings/saved-snapshots";
import type { SettingsFault } from "../settings/settings-fault";
import type { Settings } from "../settings/settings-fields";
import type { RollFault } from "./saved-roll";

/** A plan with all that is known of it. */
export interface StudiedPlan extends CheckResult {
  readonly kind: "checked";
  readonly plan: Plan;
  /** The day on which it was looked at; `undefined` if none was given. */
  readonly asOf: Day | undefined;
  readonly workplan: Workplan | null;
  /** In which the plan writes its years. */
  readonly calendar: Calendar;
  /** Those that a person confirmed in the Indicators sheet, else as they were inferred. */
  readonly definitions: IndicatorDefinitions;
  /** The plan's indicators with their rows in the Indicators sheet. */
  readonly settled: SettledDefinitions;
  /** What the Indicators sheet says; left out where there is none or its headers are gone. */
  readonly indicatorTable: IndicatorTable | undefined;
  /** What was achieved: by the Actuals sheet, and by the plan's own columns where that says nothing. */
  readonly actuals: readonly Actual[];
  /** The parts of these: women and men of those trained. */
  readonly parts: readonly ReportedPart[];
  /** The activities with what people typed; those that name no joint action are linked to none. */
  readonly activities: readonly TrackedActivity[];
  /** Who belongs to which party; `null` if there is no Agencies sheet. */
  readonly agencies: AgencyDirectory | null;
  /** The Actuals sheet as it was read; `null` if there is none or its headers are gone. */
  readonly actualsSheet: ActualsSheetReading | null;
  /** Other tables of the workbook that could be the plan, the likeliest first. */
  readonly others: readonly TablePlace[];
  /** How likely the plan was read right, from 0 to 1. */
  readonly confidence: number;
  /** It was read so doubtfully that what is found in it weighs less. */
  readonly isUnsure: boolean;
  /** A person should say whether it is their plan and was read right. */
  readonly isToConfirm: boolean;
  /** Why the plan's tables, columns and rows were taken for what they were. */
  readonly explain: () => readonly ExplainedTable[];
  /** Why the user's mapping no longer fits the sheet, where the plan was read without it. */
  readonly mappingMisfit: MappingMisfit | null;
  /** The answers of its layout that no longer fit the sheets, and so did not count. */
  readonly unfit: readonly Answer[];
  /** What the workbook keeps for its users; the usual settings where it keeps none. */
  readonly settings: Settings;
  /** What the workbook keeps as settings and cannot be used; the usual ones were taken instead. */
  readonly settingsFaults: readonly SettingsFault[];
  /** What has changed since the last summary that was frozen; `null` if none was. */
  readonly since: ChangesSince | null;
  /** Why snapshots that frozen summaries left cannot be used; changes since then are not reported. */
  readonly snapshotsFault: SnapshotsFault | null;
  /**
   * Why the roll of the plan's rows cannot be used: what is said about them is then found by their numbers and present
   * words.
   */
  readonly rollFault: RollFault | null;
  /** The workbook as it was read, for what builds on it. */
  readonly contents: WorkbookContents;
}

/** Whether a workbook without a plan is a form that was handed out to be reported in. */
export function isReportForm(lookedAt: readonly SheetLookedAt[]): boolean {
  const withCells = lookedAt.filter(({ why }) => why !== "empty");
  return withCells.length > 0 && withCells.every(({ why }) => why === "reportForm");
}

/** No sheet holds a plan: what was looked at, sheet by sheet, and the finding that says so. */
export interface NoPlan extends CheckResult {
  readonly kind: "noPlan";
  readonly lookedAt: readonly SheetLookedAt[];
  readonly mappingMisfit: MappingMisfit | null;
  readonly unfit: readonly Answer[];
  readonly settings: Settings;
  readonly settingsFaults: readonly SettingsFault[];
}
