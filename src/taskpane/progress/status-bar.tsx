import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { STATUS_COLORS, STATUSES, type StatusCounts } from "../../app";
import { countIn, GROUP_NAMES, STATUS_GROUPS } from "./status-groups";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
  bar: {
    display: "flex",
    height: "10px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // The parts are told apart by their colours, also where the system chooses all others.
    forcedColorAdjust: "none",
  },
  // The colour of its part of the bar.
  swatch: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginInlineEnd: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  counts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** The share of the indicators that have each status, as a bar. */
export function Shares({ counts }: { readonly counts: StatusCounts }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <span key={status} style={{ flexGrow: counts[status], backgroundColor: STATUS_COLORS[status] }} />
      ))}
    </div>
  );
}

/** How many indicators have each status, as a bar, and in the few words that the pane has for them. */
export function StatusBar({ counts }: { readonly counts: StatusCounts }) {
  const styles = useStyles();
  const { say, number } = useWords();
  return (
    <div className={styles.root}>
      <Shares counts={counts} />
      <ul className={styles.counts}>
        {GROUP_NAMES.filter((group) => countIn(counts, group) > 0).map((group) => {
          const { sign, text, statuses } = STATUS_GROUPS[group];
          const first = statuses.find((status) => counts[status] > 0) ?? "notDue";
          return (
            <li key={group}>
              <span className={styles.swatch} style={{ backgroundColor: STATUS_COLORS[first] }} aria-hidden />
              {[sign, say(text), number(countIn(counts, group))].join(" ")}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
