import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
} from "@fluentui/react-components";
import { type CellReference, formatCell } from "../../app";
import { usualNames } from "./draft-comparison";
import { useWords, type Words } from "../wording/words";
import { Paragraph } from "../ui/paragraph";
import { comparisonCounts, type Shown, sideNames } from "./shown";

const useStyles = makeStyles({ heading: { margin: 0, overflowWrap: "anywhere" } });

/** What was compared, what is the same, what could not be compared, and what to be careful with. */
export function ComparisonNotes(props: {
  readonly shown: Shown;
  readonly isStale: boolean;
  readonly onAgain: () => void;
}) {
  const { shown, isStale, onAgain } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { comparison } = shown.compared;
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {say("pane-compare-title", { ...usualNames(shown) })}
      </Subtitle2>
      <Paragraph>{say("pane-compare-counts", comparisonCounts(comparison))}</Paragraph>
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("pane-compare-stale")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onAgain}>
              {say("pane-compare-again")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {warningsOf(shown, words).map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
      {notesOf(shown, words).map((note) => (
        <Paragraph key={note} quiet>
          {note}
        </Paragraph>
      ))}
    </>
  );
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

function notesOf(shown: Shown, { say, translate }: Words): readonly string[] {
  const { comparison, preamble, setOut } = shown.compared;
  const names = sideNames(shown);
  const { renumbered, notCompared, renamedColumns } = comparison;
  const headersOf = (side: "ours" | "theirs", why: "onlyThere" | "notRead"): string =>
    notCompared
      .filter((each) => each.side === side && each.why === why)
      .map(({ header, cell }) => `${oneLine(header)} (${formatCell(cell)})`)
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
      say("pane-compare-preamble", { ours: ours?.text ?? "none", theirs: theirs?.text ?? "none" }),
    ),
    ...renamedColumns.map(({ ours, theirs }) =>
      translate({
        id: "comparison-renamed-column",
        values: { ours: oneLine(ours.header), theirs: oneLine(theirs.header), side: `“${names.theirs}”` },
      }),
    ),
    ...headers
      .filter(({ columns }) => columns !== "")
      .map((values) => say("pane-compare-not-compared", values)),
    ...notRead
      .filter(({ columns }) => columns !== "")
      .map((values) => translate({ id: "comparison-not-read", values })),
  ];
}

const SIDES = ["ours", "theirs"] as const;

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
