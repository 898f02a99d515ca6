import { Caption1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { CellReference, StudiedPlan } from "../../app";
import { placeName } from "../wording/place-name";
import { dayText, periodName, useWords } from "../wording/words";
import { FoldedList } from "../ui/lists/folded-list";
import { Paragraph } from "../ui/paragraph";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  change: { display: "grid", justifyItems: "start", overflowWrap: "anywhere" },
});

/** What has changed in the plan since the last summary that was frozen. */
export function ChangesSince(props: {
  readonly study: StudiedPlan;
  readonly onSelect: (cell: CellReference) => void;
}) {
  const { study, onSelect } = props;
  const styles = useStyles();
  const words = useWords();
  const { say, translate } = words;
  const { since } = study;
  if (since === null) return null;
  const values = { period: periodName(since.period, words), day: dayText(since.takenOn, words) };
  const changes = study.findings.filter(({ rule }) => rule.startsWith("changed-"));
  const title = say("pane-changes-since", values);
  if (changes.length === 0) return <Paragraph quiet>{say("pane-changes-none", values)}</Paragraph>;
  return (
    <section className={styles.section} aria-label={title}>
      <Subtitle2 as="h2" className={styles.heading}>
        {title}
      </Subtitle2>
      <FoldedList
        heading="h3"
        folds={(["changed-target", "changed-wording", "changed-structure"] as const)
          .map((rule) => ({
            key: rule,
            title: say(`ruleTitle-${rule}`),
            items: changes.filter((change) => change.rule === rule),
          }))
          .filter(({ items }) => items.length > 0)}
        keyOf={({ key }) => key}
        row={({ message, cell }) => (
          <div className={styles.change}>
            <Caption1>{translate(message)}</Caption1>
            <Link as="button" onClick={() => onSelect(cell)}>
              <Caption1>{say("pane-indicators-cell", { cell: placeName(cell, study.plan.sheet) })}</Caption1>
            </Link>
          </div>
        )}
      />
    </section>
  );
}
