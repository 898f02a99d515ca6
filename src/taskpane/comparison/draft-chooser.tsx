import { Field, Select } from "@fluentui/react-components";
import type { StudiedPlan } from "../../app";
import type { DraftSource } from "./draft-comparison";
import type { ComparingState } from "./comparing";
import { useWords } from "../wording/words";
import { FilesChooser } from "../files/files-chooser";
import { Paragraph } from "../ui/paragraph";

const XLSX = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
      <FilesChooser
        label={say("pane-compare-file")}
        accept={XLSX}
        multiple={false}
        busy={busy}
        onChosen={([file]) => {
          if (file !== undefined) onChosen({ kind: "file", file, sheet: null });
        }}
      />
    </>
  );
}

/** The sheets with other tables that could be plans, the likeliest first, and that with outputs by quarter. */
function otherSheets({ plan, others, workplan }: StudiedPlan): readonly string[] {
  const own = new Set(plan.parts.map(({ sheet }) => sheet));
  const sheets = [...others.map(({ sheet }) => sheet), ...(workplan === null ? [] : [workplan.sheet])];
  return [...new Set(sheets)].filter((sheet) => !own.has(sheet));
}
