import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { compareDays, type Day, type DayUntilMeeting } from "../../app";
import { useWords, type Words } from "../wording/words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} calc(-1 * ${tokens.spacingHorizontalL}) 0`,
    padding: 0,
    textAlign: "center",
    // In a low pane what is to be done comes first.
    "@media (max-height: 560px)": { display: "none" },
  },
  day: {
    ...typographyStyles.caption2,
    color: tokens.colorNeutralForeground2,
    display: "grid",
    justifyItems: "center",
    position: "relative",
    overflowWrap: "anywhere",
    "::before": {
      content: '""',
      boxSizing: "border-box",
      width: "10px",
      height: "10px",
      margin: "3px 0",
      borderRadius: tokens.borderRadiusCircular,
      border: "2px solid currentColor",
      backgroundColor: tokens.colorNeutralBackground1,
      zIndex: 1,
    },
    // The line to the day before.
    "::after": {
      content: '""',
      position: "absolute",
      top: "7px",
      right: "50%",
      width: "100%",
      borderTop: "2px solid currentColor",
    },
    ":first-child::after": { display: "none" },
  },
  past: { "::before": { backgroundColor: "currentColor" } },
  late: { "::before": { color: tokens.colorPaletteRedForeground1, backgroundColor: "currentColor" } },
  today: {
    "::before": {
      color: tokens.colorBrandStroke1,
      backgroundColor: "currentColor",
      outline: `3px solid ${tokens.colorBrandBackground2}`,
    },
  },
  name: { ...typographyStyles.caption2Strong, color: tokens.colorNeutralForeground1 },
});

export interface WayToMeetingProps {
  readonly days: readonly DayUntilMeeting[];
  readonly today: Day;
  /** Reports are missing. */
  readonly isLate: boolean;
}

/** The days from the quarter that is over to the next meeting, as points of a line. */
export function WayToMeeting({ days, today, isLate }: WayToMeetingProps) {
  const styles = useStyles();
  const words = useWords();
  if (days.length === 0) return null;
  return (
    <ol className={styles.root} aria-label={words.say("pane-today-way")}>
      {days.map(({ what, day }) => (
        <li
          key={what}
          className={mergeClasses(
            styles.day,
            compareDays(day, today) < 0 && styles.past,
            what === "due" && isLate && styles.late,
            what === "today" && styles.today,
          )}
          {...(what === "today" && { "aria-current": "date" as const })}
        >
          <span className={styles.name}>{shortDay(day, words)}</span>
          <span>{words.say("pane-today-way-day", { what })}</span>
        </li>
      ))}
    </ol>
  );
}

function shortDay({ year, month, day }: Day, { say, number }: Words): string {
  return `${number(day)} ${say("summary-stands-month", { month, year, isNear: "yes" })}`;
}
