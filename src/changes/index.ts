export { changesSince, type PresentPlan } from "./compare-with-snapshot";
export type {
  ActualChange,
  AgencyChange,
  ChangesSince,
  MoveChange,
  NumberChange,
  PlanChange,
  PlanPart,
  StructureChange,
  TargetChange,
  WordingChange,
} from "./plan-change";
export type { Snapshot, SnapshotIndicator, SnapshotValue, Standing } from "./snapshot";
export { takeSnapshot, type SnapshotSubject } from "./take-snapshot";
