import { Button, Caption1, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { type CellReference, formatCell, type StudiedPlan, type TablePlace } from "../../../app";
import { useWords } from "../../words";
import { focusIfLost } from "../ui/focus-if-lost";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // A card has no edge of its own where the system chooses the colours.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  top: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  heading: {
    ...typographyStyles.subtitle2,
    flexGrow: 1,
    margin: 0,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  other: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, auto)",
    justifyContent: "start",
    margin: 0,
    columnGap: tokens.spacingHorizontalM,
  },
  figure: {
    display: "flex",
    flexDirection: "row-reverse",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
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
  const { plan, isUnsure } = props.result;
  // Where it is asked whether this is the plan, the columns and the other tables are offered with the question.
  const others = isUnsure ? [] : props.result.others;
  return (
    <section className={styles.card} aria-labelledby="plan-heading">
      <div className={styles.top}>
        <h2 id="plan-heading" ref={focusIfLost} tabIndex={-1} className={styles.heading}>
          {say("pane-plan-found", { sheet: plan.parts.map(({ sheet }) => sheet).join(", ") })}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          onClick={props.onCheck}
          title={say("pane-check-again")}
          aria-label={say("pane-check-again")}
        />
      </div>
      <Caption1 className={styles.quiet}>{yearsText(plan.years, say)}</Caption1>
      <dl className={styles.figures}>
        <Figure
          label={say("pane-objectives", { count: plan.objectives.length })}
          number={plan.objectives.length}
        />
        <Figure label={say("pane-actions", { count: plan.actions.length })} number={plan.actions.length} />
        <Figure
          label={say("pane-indicators", { count: plan.indicators.length })}
          number={plan.indicators.length}
        />
      </dl>
      {!isUnsure && (
        <div>
          <Link as="button" onClick={props.onCorrect}>
            {say("pane-columns-correct")}
          </Link>
        </div>
      )}
      {others.map((other) => (
        <div key={formatCell(other.head)} className={styles.other}>
          <Link as="button" onClick={() => props.onSelect(other.head)}>
            {say("pane-other-table", { cell: formatCell(other.head) })}
          </Link>
          <Button size="small" onClick={() => props.onRead(other)}>
            {say("pane-other-table-read")}
          </Button>
        </div>
      ))}
    </section>
  );
}

function Figure({ label, number }: { readonly label: string; readonly number: number }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.number}>{words.number(number)}</dd>
    </div>
  );
}

function yearsText(
  years: readonly number[],
  say: (id: string, values?: Record<string, string>) => string,
): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return say("pane-years-none");
  if (first === last) return say("pane-years-one", { year: String(first) });
  return say("pane-years", { first: String(first), last: String(last) });
}
