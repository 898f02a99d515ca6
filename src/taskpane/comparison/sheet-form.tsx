import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { StudiedPlan, WrittenSheet } from "../../app";
import { keepName, keptName } from "../kept-name";
import type { Session } from "../session";
import { CopyTables } from "../ui/copying/copy-table";
import { leftOutTexts, setAsideTexts } from "../ui/lists/left-out";
import { Paragraph } from "../ui/paragraph";
import { ProblemNotice } from "../ui/problem-notice";
import { Spinner } from "../ui/spinner";
import { loadAllLanguages } from "../wording/loaded-languages";
import { sheetLanguage } from "../wording/sheet-words";
import { useWords } from "../wording/words";
import type { ComparisonWriting } from "./comparing";
import { copyOfComparison, type Sides } from "./draft-comparison";
import type { Table } from "./shown";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** What the sides are called as it is typed, and whether a sheet can be written with that. */
export function useSides({ sides: known }: Pick<Table, "sides">) {
  const [typed, setTyped] = useState<Partial<Sides>>({});
  const names = { ...known, ...typed };
  const sides = { ours: names.ours.trim(), theirs: names.theirs.trim() };
  const areSame = sides.ours.toLowerCase() === sides.theirs.toLowerCase();
  const canWrite = sides.ours !== "" && sides.theirs !== "" && !areSame;
  const type = (side: keyof Sides, name: string): void => setTyped({ ...typed, [side]: name });
  return { names, sides, areSame, canWrite, type };
}

/** What the sides are called, who decides, and the comparison on a sheet and for Word. */
export function SheetForm(props: {
  readonly study: StudiedPlan;
  readonly table: Table;
  readonly names: ReturnType<typeof useSides>;
  readonly onWrite: () => void;
}) {
  const { study, table, names, onWrite } = props;
  const styles = useStyles();
  const { say, language } = useWords();
  const { isBusy, shown } = table;
  const { sides, areSame, canWrite } = names;
  return (
    <details>
      <summary className={styles.summary}>{say("pane-compare-sheet-title")}</summary>
      <form
        className={styles.form}
        aria-label={say("pane-compare-sheet-title")}
        onSubmit={(event) => {
          event.preventDefault();
          if (canWrite && !isBusy) onWrite();
        }}
      >
        {(["ours", "theirs"] as const).map((side) => (
          <Field
            key={side}
            size="small"
            label={say(side === "ours" ? "pane-compare-name-ours" : "pane-compare-name-theirs")}
            {...(areSame && side === "theirs" && { validationMessage: say("pane-compare-names-same") })}
          >
            <Input
              size="small"
              value={names.names[side]}
              onChange={(_, { value }) => names.type(side, value)}
            />
          </Field>
        ))}
        <NameField />
        <Paragraph quiet>{say("pane-compare-sheet-how")}</Paragraph>
        <Button size="small" type="submit" disabledFocusable={isBusy || !canWrite}>
          {say("pane-compare-write-again")}
        </Button>
        <CopyTables
          disabled={isBusy || !canWrite}
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
      </form>
    </details>
  );
}

/** Who is kept with what is agreed; asked once on this machine. */
function NameField() {
  const { say } = useWords();
  const [name, setName] = useState(keptName);
  return (
    <Field size="small" label={say("pane-compare-by")} hint={say("pane-compare-by-hint")}>
      <Input
        size="small"
        autoComplete="name"
        value={name}
        onChange={(_, { value }) => {
          setName(value);
          keepName(value.trim());
        }}
      />
    </Field>
  );
}

/** How far the writing of the sheet is, and where it stands. */
export function SheetNotice(props: {
  readonly session: Session;
  readonly sheet: ComparisonWriting;
  readonly onRetry: () => void;
}) {
  const { session, sheet, onRetry } = props;
  const { say } = useWords();
  switch (sheet.kind) {
    case "none":
      return null;
    case "writing":
      return <Spinner />;
    case "written":
      return <Written written={sheet.written} onSelect={session.select} />;
    case "failed":
      return (
        <ProblemNotice title={say("pane-compare-sheet-failed")} problem={sheet.problem} onRetry={onRetry} />
      );
  }
}

function Written(props: { readonly written: WrittenSheet; readonly onSelect: Session["select"] }) {
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
        <Button size="small" onClick={() => void onSelect({ sheet: title, row: 0, column: 0 })}>
          {say("pane-compare-written-go", { sheet: title })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
