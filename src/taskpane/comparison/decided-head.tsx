import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useWords } from "../wording/words";
import { STAGE_SIGNS } from "./decision-row";
import type { Table } from "./shown";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, outlineStyle: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
  bar: {
    display: "flex",
    height: "6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
  },
  inPlan: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  agreed: { backgroundColor: tokens.colorStatusWarningBackground3 },
});

/** How far the table is: what is in the plan, what is agreed and not there yet, and what is open. */
export function DecidedHead({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const { say } = useWords();
  const { all, of, shown } = table;
  const total = all.length;
  const decided = total - of.open.length;
  const width = (count: number) => ({ width: `${(100 * count) / Math.max(1, total)}%` });
  const stages = (["inPlan", "agreed", "open"] as const).filter((stage) => of[stage].length > 0);
  return (
    <div>
      <div className={styles.line}>
        <h2 className={styles.title}>{say("pane-compare-decided", { decided, total })}</h2>
        <Caption1 className={styles.quiet}>
          {say("pane-compare-in-all", { count: shown.decided.decided.total })}
        </Caption1>
      </div>
      <div className={styles.bar} aria-hidden>
        <div className={styles.inPlan} style={width(of.inPlan.length)} />
        <div className={styles.agreed} style={width(of.agreed.length)} />
      </div>
      <Caption1 className={styles.quiet}>
        {stages
          .map(
            (stage) =>
              `${STAGE_SIGNS[stage]} ${say("pane-compare-stage", { stage, count: of[stage].length })}`,
          )
          .join("  ")}
      </Caption1>
    </div>
  );
}
