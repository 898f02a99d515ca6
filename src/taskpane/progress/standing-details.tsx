import { Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellReference, IndicatorStanding, MessageId, Period } from "../../app";
import { CELL_CHIP } from "../ui/looks";
import { figureText, percentText } from "../wording/figures";
import { placeName } from "../wording/place-name";
import { periodName, useWords } from "../wording/words";
import { reasonText, standingText } from "./status-words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    overflowWrap: "anywhere",
  },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    overflowWrap: "normal",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: "end",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "start", paddingInlineStart: 0 },
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  cell: CELL_CHIP,
});

/** How an indicator stands by the name that paper has for it, why, its figures and their cells. */
export function StandingDetails(props: {
  readonly standing: IndicatorStanding;
  readonly period: Period;
  /** The title of the sheet that has the plan. */
  readonly planSheet: string;
  readonly onSelect: (cell: CellReference) => void;
  readonly onReport: (id: string) => void;
}) {
  const { standing, period, planSheet, onSelect, onReport } = props;
  const { id, cells } = standing;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const chip = (text: MessageId, cell: CellReference | null) =>
    cell !== null && (
      <button type="button" className={styles.cell} onClick={() => onSelect(cell)}>
        {[say(text), placeName(cell, planSheet)].join(" ")}
      </button>
    );
  return (
    <div className={styles.root}>
      <Caption1>{standingText(standing, words)}</Caption1>
      <Caption1>{reasonText(standing, period, words)}</Caption1>
      <Figures standing={standing} period={period} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onReport(id)}>
          {say("pane-progress-report", { id })}
        </Button>
        {chip("pane-progress-target", cells.target)}
        {chip("pane-progress-actual", cells.actual)}
      </div>
    </div>
  );
}

/** Target, actual and % met: what was expected by the period's end, the year, the whole plan. */
function Figures({ standing, period }: { readonly standing: IndicatorStanding; readonly period: Period }) {
  const { id, progress, measure } = standing;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const figure = (number: number | null) => figureText(number, measure === "percentage", words);
  const byNow = {
    target: progress.expected ?? progress.target,
    actual: progress.actual,
    percentMet: progress.percentMet,
  };
  const rows = [
    { name: say("pane-progress-through", { period: periodName(period, words) }), of: byNow },
    { name: periodName({ year: period.year }, words), of: progress.year },
    { name: say("pane-progress-whole"), of: progress.overall },
  ];
  return (
    <table className={styles.table} aria-label={say("pane-progress-figures", { id })}>
      <thead>
        <tr>
          <td />
          <th scope="col">{say("pane-progress-target")}</th>
          <th scope="col">{say("pane-progress-actual")}</th>
          <th scope="col">{say("summary-percent-met")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{figure(of.target)}</td>
            <td>{figure(of.actual)}</td>
            <td>{percentText(of.percentMet, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
