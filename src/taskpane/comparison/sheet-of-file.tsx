import { Field, Select } from "@fluentui/react-components";
import type { DraftSource } from "./draft-comparison";
import { useWords } from "../wording/words";
import type { Shown } from "./shown";

/** Which sheet of a file was compared, where several have plans. */
export function SheetOfFile(props: {
  readonly shown: Shown;
  readonly onChosen: (source: DraftSource) => void;
}) {
  const { source, compared } = props.shown;
  const { say } = useWords();
  if (source.kind !== "file") return null;
  const { plan, others } = compared.theirs;
  const sheets = [...new Set([plan.sheet, ...others.map(({ sheet }) => sheet)])];
  if (sheets.length === 1) return null;
  return (
    <Field label={say("pane-compare-file-sheet", { file: source.file.name })}>
      <Select value={plan.sheet} onChange={(_, { value }) => props.onChosen({ ...source, sheet: value })}>
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}
