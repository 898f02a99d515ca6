import type { PaneActions } from "../../commands/commands";
import type { Finding, Severity } from "../../app";
import type { Language } from "../../locales/languages";
import { quarterToReport } from "../period/reporting-periods";
import type { Session } from "../session";
import { sheetLanguage } from "../wording/sheet-words";

/** What the ribbon's buttons do, done in the pane's own session, so that the pane shows it. */
export function ribbonActions(
  session: Session,
  show: () => Promise<void>,
  language: () => Language,
): PaneActions {
  return {
    show,
    async checkAndSelectFirst() {
      session.chooseView("findings");
      await session.check();
      const first = gravest(session);
      if (first !== null) await session.select(first.cell, first);
    },
    async writeLastSummary() {
      if (session.state().check.kind !== "checked") await session.check();
      const { check } = session.state();
      if (check.kind !== "checked") return;
      session.chooseView("summary");
      const { years, yearStart } = check.result.plan;
      const period = quarterToReport(years, session.today(), yearStart);
      await session.writeSheets({
        period,
        sheets: ["summary"],
        language: sheetLanguage(check.result, language()),
      });
      const { summary } = session.state();
      const made = summary.kind === "written" ? summary.made[0] : undefined;
      if (made !== undefined) await session.select({ sheet: made.written.title, row: 0, column: 0 });
    },
  };
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The first finding of the highest severity that nobody has accepted. */
function gravest(session: Session): Finding | null {
  const { check } = session.state();
  if (check.kind !== "checked") return null;
  const open = check.result.findings.filter(({ accepted }) => accepted === null);
  for (const severity of SEVERITIES) {
    const first = open.find((finding) => finding.severity === severity);
    if (first !== undefined) return first;
  }
  return null;
}
