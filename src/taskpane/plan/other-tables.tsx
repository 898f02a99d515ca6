import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatCell, type StudiedPlan } from "../../app";
import type { Session } from "../session";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  other: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
});

/** The other tables that could be the plan, each with the way to it and to taking it for the plan. */
export function OtherTables({ session, study }: { readonly session: Session; readonly study: StudiedPlan }) {
  const styles = useStyles();
  const { say } = useWords();
  return study.others.map((other) => (
    <div key={formatCell(other.header)} className={styles.other}>
      <Link as="button" onClick={() => session.select(other.header)}>
        {say("pane-other-table", { cell: formatCell(other.header) })}
      </Link>
      <Button size="small" onClick={() => session.readTable(other)}>
        {say("pane-other-table-read")}
      </Button>
    </div>
  ));
}
