import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { progressOf, rollUp } from "../../app";
import type { PlanViewProps } from "../frame/plan-view";
import { usePeriodInUse } from "../period/period-in-use";
import { Way, Ways } from "../ui/way";
import { useWords } from "../wording/words";
import { countIn } from "./status-groups";
import { StatusBar } from "./status-bar";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
});

/** How the indicators stand together, and the way to how each does; nothing for a plan in which nothing is due yet. */
export function StandingWay(props: PlanViewProps) {
  const { session, study } = props;
  const styles = useStyles();
  const { say } = useWords();
  const period = usePeriodInUse(props);
  const { byStatus, headline } = useMemo(() => rollUp(progressOf(study, period).indicators), [study, period]);
  const { due, onTrackOrBetter } = headline;
  const isAllLater = countIn(byStatus, "later") === study.plan.indicators.length;
  if (due === 0 || isAllLater) return null;
  return (
    <div className={styles.root}>
      <StatusBar counts={byStatus} />
      <Ways label={say("pane-view-progress")}>
        <Way
          title={say("pane-progress-standing", { due, good: onTrackOrBetter })}
          onChosen={() => session.chooseView("progress")}
        />
      </Ways>
    </div>
  );
}
