import { missingReports } from "../../missing-reports";
import { defineRule } from "../../rule";

export const actualMissing = defineRule({
  id: "actual-missing",
  matter: "reports",
  severity: "warning",
  needs: "actuals",
  find: (context) => missingReports(context, "actual-missing"),
});
