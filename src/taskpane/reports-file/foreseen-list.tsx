import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ForeseenReport } from "../../app";
import { useWords } from "../wording/words";
import { FoldedList } from "../ui/lists/folded-list";
import { Paragraph } from "../ui/paragraph";
import type { Foreseen } from "./reports-work";

const useStyles = makeStyles({
  row: { display: "grid", rowGap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  place: { margin: 0 },
});

/** What would become of each report, what is refused first, and the button that records all of them. */
export function ForeseenList(props: {
  readonly foreseen: Extract<Foreseen, { readonly kind: "foreseen" }>;
  readonly busy: boolean;
  readonly onRecord: () => void;
}) {
  const { foreseen, busy, onRecord } = props;
  const { say } = useWords();
  const { reports } = foreseen;
  const refused = reports.filter((report) => report.refused.length > 0);
  const rest = reports.filter((report) => report.refused.length === 0);
  const folds = [
    { key: "refused" as const, items: refused },
    { key: "unclear" as const, items: rest.filter(({ warnings }) => warnings.length > 0) },
    { key: "clear" as const, items: rest.filter(({ warnings }) => warnings.length === 0) },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      {refused.length > 0 ? (
        <Paragraph>{say("pane-file-none-while-refused")}</Paragraph>
      ) : (
        <div>
          <Button appearance="primary" disabledFocusable={busy} onClick={onRecord}>
            {say("pane-file-record", { count: reports.length })}
          </Button>
        </div>
      )}
      <FoldedList
        folds={folds.map(({ key, items }) => ({ key, items, title: say(`pane-file-title-${key}`) }))}
        closed={refused.length > 0 ? ["clear"] : []}
        keyOf={({ entry }) => entry.line}
        row={(report) => <Report report={report} />}
      />
    </>
  );
}

function Report({ report }: { readonly report: ForeseenReport }) {
  const styles = useStyles();
  const { say, translate } = useWords();
  const { entry, indicator, replaces, refused, warnings } = report;
  const { line, period, party, actual } = entry;
  const named = indicator ?? entry.indicator;
  return (
    <div className={styles.row}>
      <Body1 as="p" block className={styles.place}>
        {say("pane-file-row", { line, indicator: named, period, party: party === "" ? "none" : party })}
      </Body1>
      <Caption1>{replaces === null ? actual : say("pane-file-replaces", { actual, replaces })}</Caption1>
      {[...refused, ...warnings].map((message) => (
        <Caption1 key={translate(message)}>{translate(message)}</Caption1>
      ))}
    </div>
  );
}
