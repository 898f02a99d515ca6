import { Button, Caption1, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { type CellReference, formatCell, type StudiedPlan, type TablePlace } from "../../app";
import { useWords, type Words } from "../wording/words";
import { focusIfLost } from "../ui/focus";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // A card has no edge of its own where the system chooses the colours.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  top: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  heading: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  other: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which plan was found, and how much of it was read. */
export function PlanCard(props: {
  readonly result: StudiedPlan;
  readonly onCheck: () => void;
  readonly onSelect: (cell: CellReference) => void;
  /** Takes another table for the plan. */
  readonly onRead: (place: TablePlace) => void;
  /** Leads to the columns, to correct how they are read. */
  readonly onCorrect: () => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const { plan, isToConfirm } = props.result;
  // Where it is asked whether this is the plan, the columns and the other tables are offered with the question.
  const others = isToConfirm ? [] : props.result.others;
  return (
    <section className={styles.card} aria-labelledby="plan-heading">
      <div className={styles.top}>
        <div className={styles.heading}>
          <h2 id="plan-heading" ref={focusIfLost} tabIndex={-1} className={styles.title}>
            {say("pane-plan-found", { sheet: plan.parts.map(({ sheet }) => sheet).join(", ") })}
          </h2>
          <Caption1 className={styles.quiet}>
            {say("pane-plan-size", {
              years: yearsText(plan.years, say),
              actions: plan.actions.length,
              indicators: plan.indicators.length,
            })}
          </Caption1>
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          onClick={props.onCheck}
          title={say("pane-check-again")}
          aria-label={say("pane-check-again")}
        />
      </div>
      {!isToConfirm && (
        <div>
          <Link as="button" onClick={props.onCorrect}>
            {say("pane-columns-correct")}
          </Link>
        </div>
      )}
      {others.map((other) => (
        <div key={formatCell(other.header)} className={styles.other}>
          <Link as="button" onClick={() => props.onSelect(other.header)}>
            {say("pane-other-table", { cell: formatCell(other.header) })}
          </Link>
          <Button size="small" onClick={() => props.onRead(other)}>
            {say("pane-other-table-read")}
          </Button>
        </div>
      ))}
    </section>
  );
}

function yearsText(years: readonly number[], say: Words["say"]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return say("pane-years-none");
  if (first === last) return say("pane-years-one", { year: String(first) });
  return say("pane-years", { first: String(first), last: String(last) });
}
