import { missingReports } from "../../missing-reports";
import type { ActualsRule } from "../../rule";

export const actualOverdue: ActualsRule = {
  id: "actual-overdue",
  severity: "warning",
  needs: "actuals",
  find: (context) => missingReports(context, "actual-overdue"),
};
