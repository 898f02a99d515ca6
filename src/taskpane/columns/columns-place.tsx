import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { faultsOf, type PlaceDraft, type RowFault, type RowField, withRow } from "./place-draft";
import { useWords, type Words } from "../wording/words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  wide: { gridColumnEnd: "span 2" },
});

export interface ColumnsPlaceProps {
  readonly sheets: readonly string[];
  readonly place: PlaceDraft;
  readonly onSheet: (sheet: string) => void;
  readonly onRows: (place: PlaceDraft) => void;
}

/** Where the table stands: its sheet, the rows of its header, the first row below. */
export function ColumnsPlace({ sheets, place, onSheet, onRows }: ColumnsPlaceProps) {
  const styles = useStyles();
  const words = useWords();
  const faults = faultsOf(place);
  const row = (field: RowField, className = "") => (
    <Field
      className={className}
      label={words.say(`pane-point-${field}`)}
      {...(faults[field] && { validationMessage: faultText(faults[field], words) })}
    >
      <Input
        inputMode="numeric"
        value={place[field]}
        onChange={(_, { value }) => onRows(withRow(place, field, value))}
      />
    </Field>
  );
  return (
    <div className={styles.root}>
      <Field label={words.say("pane-point-sheet")} className={styles.wide}>
        <Select value={place.sheet} onChange={(_, { value }) => onSheet(value)}>
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
      {row("firstHeaderRow")}
      {row("lastHeaderRow")}
      {row("firstRow", styles.wide)}
    </div>
  );
}

function faultText(fault: RowFault, { say }: Words): string {
  return fault.kind === "noRow"
    ? say("pane-point-row-needed")
    : say("pane-point-row-too-high", { row: fault.atLeast });
}
