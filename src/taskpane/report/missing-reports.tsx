import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AgencyReports, MissingReport, Period } from "../../app";
import { periodName, useWords } from "../wording/words";
import { FoldedList } from "../ui/lists/folded-list";
import { Paragraph } from "../ui/paragraph";

const useStyles = makeStyles({
  row: { display: "grid", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  id: { fontWeight: tokens.fontWeightSemibold },
  periods: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What one indicator still lacks. */
interface MissingOfIndicator {
  readonly indicator: string;
  readonly text: string;
  readonly reports: readonly MissingReport[];
}

/** The reports that are missing, by agency; each leads to its form. */
export function MissingReports(props: {
  readonly agencies: readonly AgencyReports[];
  readonly onReport: (indicator: string, period: Period) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  if (props.agencies.length === 0) return <Paragraph>{say("pane-actuals-missing-none")}</Paragraph>;
  return (
    <>
      <Paragraph quiet>{say("pane-actuals-missing-how")}</Paragraph>
      <FoldedList
        heading="h3"
        folds={props.agencies.map(({ agency, party, reports }) => ({
          key: agency ?? "",
          title: [party, agency ?? say("pane-actuals-no-agency")].filter((text) => text !== null).join(" · "),
          items: byIndicator(reports),
        }))}
        keyOf={({ indicator }) => indicator}
        row={({ indicator, text, reports }: MissingOfIndicator) => (
          <div className={styles.row}>
            <span>
              <span className={styles.id}>{indicator}</span> <span>{text}</span>
            </span>
            <span className={styles.periods}>
              {reports.map(({ period, overdue }) => {
                const name = periodName(period, words);
                const label = overdue ? `${name} · ${say("pane-actuals-overdue")}` : name;
                return (
                  <Button
                    key={name}
                    size="small"
                    aria-label={say("pane-actuals-report", { indicator, period: label })}
                    onClick={() => props.onReport(indicator, period)}
                  >
                    {label}
                  </Button>
                );
              })}
            </span>
          </div>
        )}
      />
    </>
  );
}

function byIndicator(reports: readonly MissingReport[]): readonly MissingOfIndicator[] {
  const groups = new Map<string, { indicator: string; text: string; reports: MissingReport[] }>();
  for (const report of reports) {
    const { indicator, text } = report;
    const group = groups.get(indicator);
    if (group === undefined) groups.set(indicator, { indicator, text, reports: [report] });
    else group.reports.push(report);
  }
  return [...groups.values()];
}
