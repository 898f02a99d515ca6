import { makeStyles, tokens } from "@fluentui/react-components";
import { LanguageChoice } from "./language-choice";

const useStyles = makeStyles({
  footer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The foot of the pane until a plan was found; then its height is the plan's, and what it has is in the settings. */
export function Footer() {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <LanguageChoice />
    </footer>
  );
}
