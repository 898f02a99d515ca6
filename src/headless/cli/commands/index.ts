import type { Command } from "../command";
import { activities } from "./activities";
import { actuals } from "./actuals";
import { agencies } from "./agencies";
import { annex } from "./annex";
import { brief } from "./brief";
import { calendar } from "./calendar";
import { check } from "./check";
import { compare } from "./compare";
import { exportValues } from "./export";
import { handOut } from "./hand-out";
import { indicators } from "./indicators";
import { layout } from "./layout";
import { nextPlan } from "./next-plan";
import { openPoints } from "./open-points";
import { progress } from "./progress";
import { read } from "./read";
import { rollUp } from "./roll-up";
import { settings } from "./settings";
import { summary } from "./summary";
import { takeBack } from "./take-back";
import { tracking } from "./tracking";
import { wording } from "./wording";

/** All commands, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  read,
  layout,
  check,
  indicators,
  agencies,
  actuals,
  tracking,
  activities,
  openPoints,
  progress,
  compare,
  wording,
  settings,
  summary,
  handOut,
  brief,
  calendar,
  takeBack,
  rollUp,
  annex,
  nextPlan,
  exportValues,
];
