import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { type DragEvent, useRef } from "react";
import type { StudiedPlan } from "../../../app";
import type { DraftSource } from "../../draft-comparison";
import type { ComparingState } from "../../slices/comparing";
import { useWords } from "../../words";
import { Paragraph } from "../ui/paragraph";

const XLSX = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const useStyles = makeStyles({
  drop: { width: "100%", minHeight: "56px" },
  file: { display: "none" },
});

/** The choice of what the plan is compared with: another sheet with a plan, or a file. */
export function DraftChooser(props: {
  readonly study: StudiedPlan;
  readonly comparing: ComparingState;
  readonly onChosen: (source: DraftSource) => void;
}) {
  const { study, comparing, onChosen } = props;
  const { say } = useWords();
  const busy = comparing.kind === "comparing";
  const sheets = otherSheets(study);
  const source = comparing.kind === "none" ? null : comparing.source;
  return (
    <>
      {sheets.length === 0 ? (
        <Paragraph quiet>{say("pane-compare-no-sheets")}</Paragraph>
      ) : (
        <Field label={say("pane-compare-sheet")}>
          <Select
            value={source?.kind === "sheet" ? source.sheet : ""}
            disabled={busy}
            onChange={(_, { value }) => {
              if (value !== "") onChosen({ kind: "sheet", sheet: value });
            }}
          >
            <option value="">{say("pane-compare-sheet-choose")}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <FileChooser busy={busy} onChosen={(file) => onChosen({ kind: "file", file, sheet: null })} />
    </>
  );
}

/** The sheets with other tables that could be plans, the likeliest first. */
function otherSheets({ plan, others }: StudiedPlan): readonly string[] {
  const own = new Set(plan.parts.map(({ sheet }) => sheet));
  return [...new Set(others.map(({ sheet }) => sheet))].filter((sheet) => !own.has(sheet));
}

function FileChooser(props: { readonly busy: boolean; readonly onChosen: (file: File) => void }) {
  const { busy, onChosen } = props;
  const styles = useStyles();
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    // Else the browser would show the file in the pane's place.
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file !== undefined && !busy) onChosen(file);
  };
  return (
    <>
      <Button
        className={styles.drop}
        disabledFocusable={busy}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        onClick={() => input.current?.click()}
      >
        {say("pane-compare-file")}
      </Button>
      <input
        ref={input}
        type="file"
        accept={XLSX}
        className={styles.file}
        tabIndex={-1}
        aria-hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined && !busy) onChosen(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
