import type { ChangesSince } from "../changes";
import { RepeatedCheck, type FarArea, type FormulaTable } from "../checks";
import type { IndicatorTable, SettledDefinitions } from "../indicators";
import type { Reports } from "../plan/actual";
import type { AgencyDirectory } from "../plan/agency";
import type { Activity } from "../plan/activity";
import type { Day } from "../plan/period";
import { withUnchangedParts } from "../plan/unchanged-parts";
import type { Reading } from "../reading";
import type { ActualsSheetReading } from "../reading/own-sheets/actuals-sheet";

/** What is read of a workbook before it is checked. */
interface ReadParts {
  readonly reading: Omit<Extract<Reading, { kind: "plan" }>, "explain">;
  readonly table: IndicatorTable | undefined;
  readonly settled: SettledDefinitions;
  readonly actualsSheet: ActualsSheetReading | null;
  readonly reports: Reports | null;
  readonly since: ChangesSince | null;
  readonly farAway: readonly FarArea[];
  readonly formulas: readonly FormulaTable[];
  readonly activities: readonly Activity[];
  readonly agencies: AgencyDirectory | null;
  readonly asOf: Day | undefined;
}

/**
 * What was read and found in a workbook the last time. A workbook that is read again is new objects
 * throughout; where they are equal to the former ones these are taken in their place, so that only what
 * changed is checked again.
 */
export class StudyMemory {
  private readonly parts = new Map<keyof ReadParts, unknown>();

  /** The check knows what it found in the objects that it was shown the last time. */
  constructor(readonly check = new RepeatedCheck()) {}

  /** What was read the last time; `undefined` where nothing was. */
  former<Name extends keyof ReadParts>(name: Name): ReadParts[Name] | undefined {
    return this.parts.get(name) as ReadParts[Name] | undefined;
  }

  /** What was read now, made of the former objects wherever they are equal. */
  recall<Name extends keyof ReadParts>(name: Name, read: ReadParts[Name]): ReadParts[Name] {
    const recalled = withUnchangedParts<ReadParts[Name] | undefined>(this.former(name), read) ?? read;
    this.parts.set(name, recalled);
    return recalled;
  }
}
