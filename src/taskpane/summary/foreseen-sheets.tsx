import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ForeseenSheet } from "../../app";
import { emptiesUndo } from "../office/environment";
import { useWords } from "../wording/words";
import { useEnvironment } from "../ui/environment-context";
import { Paragraph } from "../ui/paragraph";
import { WithPages } from "./with-pages";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflowWrap: "anywhere",
  },
});

/** What writing would make, before it is done. */
export function ForeseenSheets({ sheets }: { readonly sheets: readonly ForeseenSheet[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const environment = useEnvironment();
  if (sheets.length === 0) return <Paragraph>{say("pane-sheets-none")}</Paragraph>;
  const tellsOfUndo = emptiesUndo(environment) && sheets.some(({ rewrites }) => !rewrites);
  return (
    <div className={styles.root}>
      <Paragraph>{say("pane-sheets-makes")}</Paragraph>
      <ul className={styles.list}>
        {sheets.map(({ sheet, title, pages, rewrites }) => (
          <li key={sheet}>
            <WithPages pages={pages}>
              {title}
              {rewrites && <Caption1 block>{say("pane-sheets-rewritten")}</Caption1>}
            </WithPages>
          </li>
        ))}
      </ul>
      <Paragraph quiet>
        {[say("pane-sheets-plan-untouched"), ...(tellsOfUndo ? [say("pane-new-sheet-undo")] : [])].join(" ")}
      </Paragraph>
    </div>
  );
}
