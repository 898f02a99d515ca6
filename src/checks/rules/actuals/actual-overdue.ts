import { missingReports } from "../../missing-reports";
import { defineRule } from "../../rule";

export const actualOverdue = defineRule({
  id: "actual-overdue",
  matter: "reports",
  severity: "warning",
  needs: "actuals",
  find: (context) => missingReports(context, "actual-overdue"),
});
