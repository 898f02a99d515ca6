import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  root: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM, width: "100%" },
  pages: { whiteSpace: "nowrap" },
});

/** Something that is printed, with the number of its pages at the side; `null` while that is not known. */
export function WithPages({
  pages,
  children,
}: {
  readonly pages: number | null;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <span className={styles.root}>
      <span>{children}</span>
      {pages !== null && (
        <Caption1 className={styles.pages}>{say("pane-pack-pages", { count: pages })}</Caption1>
      )}
    </span>
  );
}
