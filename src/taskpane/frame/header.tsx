import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // Office draws its own menu over the top right corner, 34 px wide and 32 px high.
    padding: `${tokens.spacingVerticalM} 44px ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

export function Header() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <header className={styles.header}>
      <img src="assets/mark-32.png" srcSet="assets/mark-64.png 2x" width={20} height={20} alt="" />
      <Subtitle2 as="h1">{say("pane-title")}</Subtitle2>
    </header>
  );
}
