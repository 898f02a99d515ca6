import type { WorkbookContents } from "../../app";
import { fetchOtherViews } from "../chunks/fetching";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "../slice";

/** How far the user is in showing where the plan is that was not found. */
export type PointingState =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | {
      readonly kind: "pointing";
      /** The workbook as it was when the user began. */
      readonly contents: WorkbookContents;
      /** The sheet that the user named or had in view, else the first in which something is. */
      readonly sheet: string;
    }
  | { readonly kind: "failed"; readonly problem: Problem };

export type PointingEvent =
  | { readonly kind: "pointingStarted" }
  | { readonly kind: "pointingBegun"; readonly contents: WorkbookContents; readonly sheet: string }
  | { readonly kind: "pointingFailed"; readonly problem: Problem }
  | { readonly kind: "pointingLeft" };

export const pointing: Slice<PointingState, PointingEvent> = {
  initial: { kind: "none" },
  next: nextPointing,
  isBusy: ({ kind }) => kind === "reading",
};

function nextPointing(state: PointingState, event: PointingEvent | SharedEvent): PointingState {
  switch (event.kind) {
    case "checkStarted":
    case "planRead":
    case "pointingLeft":
      return { kind: "none" };
    case "pointingStarted":
      return { kind: "reading" };
    case "pointingBegun":
      return { kind: "pointing", contents: event.contents, sheet: event.sheet };
    case "pointingFailed":
      return { kind: "failed", problem: event.problem };
    default:
      return state;
  }
}

export interface Pointing {
  /** Reads the workbook, for the user to show in it where the plan is: on a sheet where one is named, else the one in view. */
  readonly pointToPlan: (sheet?: string) => Promise<void>;
  /** Gives it up; nothing was kept. */
  readonly leavePointing: () => void;
}

export function pointingToPlans({ workbook, tell, run }: Desk<PointingEvent>): Pointing {
  return {
    pointToPlan: (sheet) =>
      run({
        started: { kind: "pointingStarted" },
        async work() {
          const { sheetsToPointAt } = await fetchOtherViews();
          const shown = sheet ?? (await workbook.shownSheet());
          const contents = await workbook.read();
          return begun(contents, sheetsToPointAt(contents), shown);
        },
        ended: (event) => event,
        failed: (problem) => ({ kind: "pointingFailed", problem }),
      }),
    leavePointing: () => tell({ kind: "pointingLeft" }),
  };
}

function begun(contents: WorkbookContents, sheets: readonly string[], shown: string | null): PointingEvent {
  const sheet = sheets.find((title) => title === shown) ?? sheets[0];
  return sheet === undefined
    ? { kind: "pointingFailed", problem: { id: "pane-point-nothing" } }
    : { kind: "pointingBegun", contents, sheet };
}
