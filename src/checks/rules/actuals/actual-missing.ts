import { missingReports } from "../../missing-reports";
import type { ActualsRule } from "../../rule";

export const actualMissing: ActualsRule = {
  id: "actual-missing",
  severity: "warning",
  needs: "actuals",
  find: (context) => missingReports(context, "actual-missing"),
};
