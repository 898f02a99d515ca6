import { Button, Caption1, makeStyles, tokens, useId } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { type Fix, formatCell, previewFix } from "../../app";
import { PreviewedEditWords } from "../ui/previewed-edit";
import { placeName } from "../wording/place-name";
import { useWords, type Words } from "../wording/words";
import type { FactRowProps } from "./fact-state";
import { fixOfMany } from "./fix-of-many";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  choices: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, border: "none" },
  choice: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    cursor: "pointer",
  },
  edits: {
    listStyleType: "none",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** A fix that can be chosen, with what it is called next to the others. */
interface OfferedFix {
  readonly fix: Fix;
  readonly label: string;
}

/** The fixes of a fact, with what the chosen one would change, and the button that changes it before the other buttons. */
export function FixChoice(props: FactRowProps & { readonly children: ReactNode }) {
  const { session, fact, study, fix, tabIndex, children } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const offered = useOfferedFixes(props);
  // Known by its label: when the plan is checked again, the fix is made again from what the cells hold then.
  const [label, setLabel] = useState<string | null>(null);
  const chosen = offered.find((each) => each.label === label) ?? offered[0];
  const isApplying = fix?.kind === "applying";
  return (
    <div className={styles.root}>
      {chosen !== undefined && (
        <>
          {offered.length > 1 && <Choices offered={offered} chosen={chosen} onChosen={setLabel} />}
          <ul className={styles.edits} aria-label={say("pane-fix-preview", { fix: chosen.label })}>
            {previewFix(study.contents, chosen.fix).map((edit) => (
              <li key={formatCell(edit.cell)}>
                <PreviewedEditWords edit={edit} planSheet={study.plan.sheet} />
              </li>
            ))}
          </ul>
        </>
      )}
      {fix?.kind === "failed" && (
        <Caption1>
          {say("pane-fix-failed")} {translate(fix.problem)}
        </Caption1>
      )}
      <div className={styles.buttons}>
        {chosen !== undefined && (
          <Button
            size="small"
            appearance="primary"
            data-fix
            tabIndex={tabIndex}
            disabledFocusable={isApplying}
            onClick={() => session.applyFix(fact.findings[0], chosen.fix)}
          >
            {isApplying ? say("pane-fix-applying") : changeWords(chosen.fix, study.plan.sheet, say)}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}

function Choices(props: {
  readonly offered: readonly OfferedFix[];
  readonly chosen: OfferedFix;
  readonly onChosen: (label: string) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const name = useId("fix");
  return (
    <fieldset className={styles.choices} aria-label={say("pane-fact-choose")}>
      {props.offered.map(({ label }) => (
        <label key={label} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={label === props.chosen.label}
            onChange={() => props.onChosen(label)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Names the cell that a fix changes, or says how many it changes. */
function changeWords({ edits }: Fix, planSheet: string, say: Words["say"]): string {
  const [first] = edits;
  const cell = first === undefined ? "" : placeName(first.cell, planSheet);
  return say("pane-fix-apply", { count: edits.length, cell });
}

/** The fixes of each finding, or the one that fixes all of the fact's, and behind them the one for all that is alike. */
function useOfferedFixes({ fact, shown, study }: FactRowProps): readonly OfferedFix[] {
  const { say, translate } = useWords();
  return useMemo(() => {
    const { findings } = fact;
    if (fact.isAccepted) return [];
    const { contents } = study;
    const here = fixOfMany(findings[0], { findings, contents });
    const alike = fixOfMany(findings[0], { findings: shown, contents });
    const own =
      here === null
        ? findings.flatMap(({ fixes }) => fixes).map((fix) => ({ fix, label: translate(fix.label) }))
        : [{ fix: here.fix, label: say("pane-fact-fix-here", { count: here.count }) }];
    const isMore = alike !== null && alike.count > (here?.count ?? 1);
    return isMore
      ? [...own, { fix: alike.fix, label: say("pane-fact-fix-alike", { count: alike.count }) }]
      : own;
  }, [fact, shown, study, say, translate]);
}
