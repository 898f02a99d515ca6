import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CellReference, StudiedPlan, WrittenSheet } from "../../app";
import type { Session } from "../session";
import { sheetLanguage } from "../wording/sheet-words";
import { copyOfComparison } from "./draft-comparison";
import { loadAllLanguages } from "../wording/loaded-languages";
import { useWords } from "../wording/words";
import { CopyTables } from "../ui/copying/copy-table";
import { leftOutTexts, setAsideTexts } from "../ui/lists/left-out";
import { Paragraph } from "../ui/paragraph";
import { ProblemNotice } from "../ui/problem-notice";
import { type Shown, sideNames } from "./shown";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});

/** The writing of the sheet of the comparison, under the names of both sides. */
export function SheetForm(props: {
  readonly session: Session;
  readonly study: StudiedPlan;
  readonly shown: Shown;
}) {
  const { session, study, shown } = props;
  const styles = useStyles();
  const { say, language } = useWords();
  const [typed, setTyped] = useState<{ readonly ours?: string; readonly theirs?: string }>({});
  const names = { ...sideNames(shown), ...typed };
  const sides = { ours: names.ours.trim(), theirs: names.theirs.trim() };
  const areSame = sides.ours.toLowerCase() === sides.theirs.toLowerCase();
  const canWrite = sides.ours !== "" && sides.theirs !== "" && !areSame;
  const busy = shown.sheet.kind === "writing";
  const write = () => {
    if (canWrite && !busy) void session.writeComparison(shown, sides, sheetLanguage(study, language));
  };
  return (
    <form
      className={styles.form}
      aria-label={say("pane-compare-sheet-title")}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <Subtitle2 as="h2" className={styles.heading}>
        {say("pane-compare-sheet-title")}
      </Subtitle2>
      <Paragraph quiet>{say("pane-compare-sheet-how")}</Paragraph>
      {(["ours", "theirs"] as const).map((side) => (
        <Field
          key={side}
          label={say(side === "ours" ? "pane-compare-name-ours" : "pane-compare-name-theirs")}
          {...(areSame && side === "theirs" && { validationMessage: say("pane-compare-names-same") })}
        >
          <Input value={names[side]} onChange={(_, { value }) => setTyped({ ...typed, [side]: value })} />
        </Field>
      ))}
      <Button appearance="primary" type="submit" disabledFocusable={busy || !canWrite}>
        {say(busy ? "pane-compare-writing" : "pane-compare-write")}
      </Button>
      <CopyTables
        disabled={busy || !canWrite}
        tables={[
          {
            label: say("pane-word-comparison"),
            make: async () => {
              await loadAllLanguages();
              return copyOfComparison(shown.decided, { sides, language: sheetLanguage(study, language) });
            },
          },
        ]}
      />
      {shown.sheet.kind === "written" && <Written written={shown.sheet.written} onSelect={session.select} />}
      {shown.sheet.kind === "failed" && (
        <ProblemNotice
          title={say("pane-compare-sheet-failed")}
          problem={shown.sheet.problem}
          onRetry={write}
        />
      )}
    </form>
  );
}

function Written(props: {
  readonly written: WrittenSheet;
  readonly onSelect: (cell: CellReference) => void;
}) {
  const { written, onSelect } = props;
  const { say } = useWords();
  const { title, titleWasTaken, leftOut } = written;
  const notes = [
    say("pane-compare-written", { sheet: title }),
    ...(titleWasTaken ? [say("pane-compare-written-title-taken", { sheet: title })] : []),
    ...leftOutTexts(leftOut, say),
    ...setAsideTexts(written, say),
  ];
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{notes.join(" ")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onSelect({ sheet: title, row: 0, column: 0 })}>
          {say("pane-compare-written-go", { sheet: title })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
