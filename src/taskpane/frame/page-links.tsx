import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import type { DeeperView } from "./places";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // Three of them have room in a line.
  link: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalSNudge}` },
});

/** Buttons that open other pages of a place. */
export function PageLinks(props: { readonly session: Session; readonly views: readonly DeeperView[] }) {
  const { session, views } = props;
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.links}>
      {views.map((view) => (
        <Button key={view} size="small" className={styles.link} onClick={() => session.chooseView(view)}>
          {say(`pane-view-${view}`)}
        </Button>
      ))}
    </div>
  );
}
