import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { type CellReference, formatCell, onOneLine } from "../../app";
import { type Comparison, isWhole } from "../../app/comparing";
import { usualNames } from "./draft-comparison";
import { useWords, type Words } from "../wording/words";
import { Paragraph } from "../ui/paragraph";
import type { Shown, Table } from "./shown";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  notes: { display: "grid", rowGap: tokens.spacingVerticalS },
});

/** That the workbook was read again since. */
export function StaleNotice(props: { readonly isBusy: boolean; readonly onAgain: () => void }) {
  const { isBusy, onAgain } = props;
  const { say } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say("pane-compare-stale")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isBusy} onClick={onAgain}>
          {say("pane-compare-again")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What to be careful with before anything is decided. */
export function Warnings({ shown }: { readonly shown: Shown }) {
  const words = useWords();
  return warningsOf(shown, words).map((warning) => (
    <MessageBar key={warning} intent="warning" layout="multiline">
      <MessageBarBody>{warning}</MessageBarBody>
    </MessageBar>
  ));
}

/** What is the same in both drafts, and what could not be compared; without any difference it is to be seen at once. */
export function WhatWasCompared({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { comparison } = table.shown.compared;
  return (
    <details open={table.all.length === 0}>
      <summary className={styles.summary}>{say("pane-compare-what")}</summary>
      <div className={styles.notes}>
        <Paragraph>{say("pane-compare-counts", comparisonCounts(comparison))}</Paragraph>
        {notesOf(table, words).map((note) => (
          <Paragraph key={note} quiet>
            {note}
          </Paragraph>
        ))}
      </div>
    </details>
  );
}

/** How many differences there are and how much is the same, and whether all columns were compared. */
export function comparisonCounts(comparison: Comparison) {
  const { differences, same } = comparison;
  return { count: differences.length, same, isWhole: isWhole(comparison) ? "yes" : "no" };
}

function warningsOf(shown: Shown, { say }: Words): readonly string[] {
  const { source, compared, decided } = shown;
  const without = source.kind === "file" ? withoutValues(compared.theirs) : [];
  const [first] = without;
  return [
    ...(decided.kept.fault === "newer" ? [say("pane-compare-newer")] : []),
    ...(decided.kept.fault === "damaged" ? [say("pane-compare-damaged")] : []),
    ...(compared.comparison.isUnrelated ? [say("pane-compare-unrelated")] : []),
    ...(compared.theirs.isUnsure ? [say("pane-compare-unsure", { theirs: usualNames(shown).theirs })] : []),
    ...(source.kind === "file" && first !== undefined
      ? [
          say("pane-compare-no-values", {
            count: without.length,
            ...{ file: source.file.name, cell: formatCell(first) },
          }),
        ]
      : []),
  ];
}

/** The formulas on the sheets of their plan that whatever wrote the file did not compute. */
function withoutValues({ plan, contents }: Shown["compared"]["theirs"]): readonly CellReference[] {
  const sheets = new Set(plan.parts.map(({ sheet }) => sheet));
  return contents.sheets
    .filter(({ grid }) => sheets.has(grid.sheet))
    .flatMap(({ grid: { sheet, formulas, values, firstRow, firstColumn } }) =>
      formulas.flatMap((row, r) =>
        row.flatMap((formula, c) =>
          formula === null || (values[r]?.[c] ?? null) !== null
            ? []
            : [{ sheet, row: r + firstRow, column: c + firstColumn }],
        ),
      ),
    );
}

function notesOf({ shown, sides: names }: Table, { say, translate }: Words): readonly string[] {
  const { comparison, preamble, setOut, workplan } = shown.compared;
  const { renumbered, notCompared, renamedColumns } = comparison;
  const headersOf = (side: "ours" | "theirs", why: "onlyThere" | "notRead"): string =>
    notCompared
      .filter((each) => each.side === side && each.why === why)
      .map(({ header, cell }) => `${onOneLine(header)} (${formatCell(cell)})`)
      .join(", ");
  const headers = SIDES.map((side) => ({ side, columns: headersOf(side, "onlyThere") }));
  const notRead = SIDES.map((side) => ({ side: `“${names[side]}”`, columns: headersOf(side, "notRead") }));
  return [
    ...(setOut === "byQuarter"
      ? [translate({ id: "comparison-by-quarter", values: { theirs: `“${names.theirs}”` } })]
      : []),
    ...(renumbered.length === 0
      ? []
      : [
          say("pane-compare-renumbered", {
            count: renumbered.length,
            numbers: renumbered.map(({ ours, theirs }) => `${ours} → ${theirs}`).join(", "),
          }),
        ]),
    ...preamble.map(({ ours, theirs }) =>
      say("pane-compare-preamble", {
        ...{ ours: ours?.text ?? "none", theirs: theirs?.text ?? "none" },
        ...{ ourSide: names.ours, theirSide: names.theirs },
      }),
    ),
    ...renamedColumns.map(({ ours, theirs }) =>
      translate({
        id: "comparison-renamed-column",
        values: { ours: onOneLine(ours.header), theirs: onOneLine(theirs.header), side: `“${names.theirs}”` },
      }),
    ),
    ...headers
      .filter(({ columns }) => columns !== "")
      .map(({ side, columns }) => say("comparison-not-compared", { side: names[side], columns })),
    ...workplanNotes(workplan, names, say),
    ...notRead
      .filter(({ columns }) => columns !== "")
      .map((values) => translate({ id: "comparison-not-read", values })),
  ];
}

/** Whether the workplans could be compared. */
function workplanNotes(
  { sheets, isShared }: Shown["compared"]["workplan"],
  sides: Table["sides"],
  say: Words["say"],
): readonly string[] {
  if (isShared) return [say("pane-compare-workplan-shared", { sheet: sheets.ours ?? "" })];
  if ((sheets.ours === null) === (sheets.theirs === null)) return [];
  return [say("comparison-workplan-of-one", { side: sheets.ours === null ? sides.theirs : sides.ours })];
}

const SIDES = ["ours", "theirs"] as const;
