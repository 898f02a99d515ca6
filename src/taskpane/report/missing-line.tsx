import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { type Day, daysBetween, type StudiedPlan } from "../../app";
import { agendaInUse } from "../today/agenda-in-use";
import { dayText, useWords } from "../wording/words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    // From side to side of what scrolls.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  late: { color: tokens.colorStatusDangerForeground1 },
});

/** How many reports are missing, and how late the first of them is; nothing where none is. */
export function MissingLine({ study, today }: { readonly study: StudiedPlan; readonly today: Day }) {
  const styles = useStyles();
  const words = useWords();
  const { count, due } = agendaInUse(study, today).missing;
  if (due === null) return null;
  return (
    <div className={styles.line}>
      <Caption1Strong>{words.say("pane-actuals-missing-count", { count })}</Caption1Strong>
      <Caption1 className={styles.late}>
        {words.say("pane-today-missing-due", { day: dayText(due, words), days: daysBetween(due, today) })}
      </Caption1>
    </div>
  );
}
