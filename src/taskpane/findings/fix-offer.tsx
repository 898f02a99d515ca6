import { Button, Caption1, Link, makeStyles, tokens, useId } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Fix, formatCell, previewFix } from "../../app";
import { fixOfMany } from "./fix-of-many";
import { useWords } from "../wording/words";
import type { FindingRowProps } from "./row-state";
import { focusIfLost, inSightWithFocus } from "../ui/focus";
import { PreviewedEditWords } from "../ui/previewed-edit";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  preview: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    justifySelf: "stretch",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  edits: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** The fixes of a finding. The one that is chosen says first what it would change, cell by cell. */
export function FixOffer(props: FindingRowProps) {
  const { finding, study, shown } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  // Known by its label: when the plan is checked again, the fix is made again from what the cells hold then.
  const [label, setLabel] = useState<string | null>(null);
  const ofMany = useMemo(
    () => fixOfMany(finding, { findings: shown, contents: study.contents }),
    [finding, shown, study],
  );
  const offered = ofMany === null ? finding.fixes : [...finding.fixes, ofMany];
  const chosen = offered.find((fix) => labelOf(fix) === label) ?? null;
  const [isCancelled, setCancelled] = useState(false);
  return (
    <div className={styles.root}>
      {chosen === null ? (
        offered.map((fix) => (
          <Link
            key={labelOf(fix)}
            as="button"
            ref={isCancelled ? focusIfLost : undefined}
            tabIndex={props.tabIndex}
            onClick={() => setLabel(labelOf(fix))}
          >
            {fix === ofMany ? `${translate(fix.label)}…` : say("pane-fix", { fix: translate(fix.label) })}
          </Link>
        ))
      ) : (
        <FixPreview
          {...props}
          chosen={chosen}
          onCancel={() => {
            setCancelled(true);
            setLabel(null);
          }}
        />
      )}
    </div>
  );
}

function labelOf({ label }: Fix): string {
  return JSON.stringify(label);
}

function FixPreview(props: FindingRowProps & { readonly chosen: Fix; readonly onCancel: () => void }) {
  const { session, finding, study, fix, chosen, onCancel } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const heading = useId("fix");
  const applying = fix?.kind === "applying";
  return (
    <div
      role="group"
      aria-labelledby={heading}
      tabIndex={-1}
      ref={inSightWithFocus}
      className={styles.preview}
    >
      <Caption1 id={heading}>{say("pane-fix-preview", { fix: translate(chosen.label) })}</Caption1>
      <ul className={styles.edits}>
        {previewFix(study.contents, chosen).map((edit) => (
          <li key={formatCell(edit.cell)}>
            <PreviewedEditWords edit={edit} planSheet={study.plan.sheet} />
          </li>
        ))}
      </ul>
      {fix?.kind === "failed" && (
        <Caption1>
          {say("pane-fix-failed")} {translate(fix.problem)}
        </Caption1>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={applying}
          onClick={() => session.applyFix(finding, chosen)}
        >
          {say(applying ? "pane-fix-applying" : "pane-fix-apply")}
        </Button>
        <Button size="small" disabledFocusable={applying} onClick={onCancel}>
          {say("pane-fix-cancel")}
        </Button>
      </div>
    </div>
  );
}
