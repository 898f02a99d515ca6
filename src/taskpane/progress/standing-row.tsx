import { Button, Caption1, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useState } from "react";
import {
  type CellReference,
  type IndicatorStanding,
  type Period,
  STATUS_COLORS,
  type MessageId,
  type ProgressStatus,
} from "../../app";
import { figureText, percentText } from "../wording/figures";
import { placeName } from "../wording/place-name";
import { reasonText, standingText } from "./status-words";
import { periodName, useWords } from "../wording/words";

const useStyles = makeStyles({
  row: { display: "grid", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  header: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0 },
  id: { fontWeight: tokens.fontWeightSemibold },
  state: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  met: { height: "100%" },
  details: { display: "grid", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    overflowWrap: "normal",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "end",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "start" },
  },
  links: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXXS },
});

export interface StandingRowProps {
  readonly standing: IndicatorStanding;
  readonly period: Period;
  /** The title of the sheet that has the plan. */
  readonly planSheet: string;
  readonly onSelect: (cell: CellReference) => void;
  readonly onReport: (id: string) => void;
}

/** How one indicator stands; opened, with its figures, why, and the way to their cells. */
export const StandingRow = memo(function StandingRow(props: StandingRowProps) {
  const { id, text, progress } = props.standing;
  const percent = progress.percentMet;
  const styles = useStyles();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.row}>
      <div className={styles.header}>
        <span className={styles.text}>
          <span className={styles.id}>{id}</span> <span>{text}</span>
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-label={words.say("pane-progress-details", { id })}
          title={words.say("pane-progress-details", { id })}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <Caption1 className={styles.state}>
        <span>{standingText(props.standing, words)}</span>
        {percent !== null && (
          <span>{words.say("pane-progress-of-expected", { percent: percentText(percent, words) })}</span>
        )}
      </Caption1>
      {percent !== null && <MetBar percent={percent} status={progress.status} />}
      {isOpen && <Details {...props} />}
    </div>
  );
});

/** What is met of what was expected, as a bar; its words stand above. */
function MetBar({ percent, status }: { readonly percent: number; readonly status: ProgressStatus }) {
  const styles = useStyles();
  const width = `${Math.min(100, Math.max(0, percent))}%`;
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.met} style={{ width, backgroundColor: STATUS_COLORS[status] }} />
    </div>
  );
}

function Details({ standing, period, planSheet, onSelect, onReport }: StandingRowProps) {
  const { id, cells } = standing;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const link = (text: MessageId, cell: CellReference | null) =>
    cell !== null && (
      <Link as="button" onClick={() => onSelect(cell)}>
        <Caption1>{say(text, { cell: placeName(cell, planSheet) })}</Caption1>
      </Link>
    );
  return (
    <div className={styles.details}>
      <Caption1>{reasonText(standing, period, words)}</Caption1>
      <Figures standing={standing} period={period} />
      <div className={styles.links}>
        {link("pane-progress-show-indicator", cells.indicator)}
        {link("pane-progress-show-target", cells.target)}
        {link("pane-progress-show-actual", cells.actual)}
      </div>
      <div>
        <Button size="small" onClick={() => onReport(id)}>
          {say("pane-progress-report", { id })}
        </Button>
      </div>
    </div>
  );
}

/** Target, actual and % met: what was expected by the period's end, the year, the whole plan. */
function Figures({ standing, period }: Pick<StandingRowProps, "standing" | "period">) {
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
