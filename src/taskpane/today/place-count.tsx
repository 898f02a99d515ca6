import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Agenda, Day, StudiedPlan } from "../../app";
import type { PlaceName } from "../frame/places";
import { useWords } from "../wording/words";
import { agendaInUse } from "./agenda-in-use";

/** Counts above it would push the last place out of the pane; the place says the exact number. */
const HIGHEST_COUNT = 99;

const useStyles = makeStyles({
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface PlaceCountProps {
  readonly place: PlaceName;
  readonly study: StudiedPlan;
  readonly today: Day;
}

/** How much is to be done in a place: numbers and questions of the plan, reports and activities that nobody has given. */
export function PlaceCount({ place, study, today }: PlaceCountProps) {
  const styles = useStyles();
  const { number } = useWords();
  const count = countIn(place, agendaInUse(study, today));
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      {" "}
      {count > HIGHEST_COUNT ? `${number(HIGHEST_COUNT)}+` : number(count)}
    </span>
  );
}

function countIn(place: PlaceName, { facts, missing, unsaid }: Agenda): number {
  if (place === "plan") return facts.number.length + facts.question.length;
  return place === "reports" ? missing.count + unsaid.length : 0;
}
