import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Language } from "../../locales/languages";
import { useWords } from "../wording/words";
import type { FactRowProps } from "./fact-state";
import { inSight } from "../ui/focus";
import { Paragraph } from "../ui/paragraph";
import { WeightField } from "./weight-field";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

/** Why a check is made, where more is said of it, and what it weighs in this workbook. */
export function RuleExplanation(props: FactRowProps & { readonly onClose: () => void }) {
  const { fact, onClose } = props;
  const styles = useStyles();
  const { say, language } = useWords();
  const { rule } = fact.findings[0];
  const title = say(`ruleTitle-${rule}`);
  return (
    <section ref={inSight} className={styles.root} aria-label={say("pane-why-title", { check: title })}>
      <h3 className={styles.title}>{title}</h3>
      <Paragraph>{say(`ruleReason-${rule}`)}</Paragraph>
      <Link href={`${checksPage(language)}#${rule}`} target="_blank">
        {say("pane-why-more")}
      </Link>
      <WeightField {...props} />
      <Button size="small" onClick={onClose}>
        {say("pane-close")}
      </Button>
    </section>
  );
}

/** The page of all checks in a language, as the build names it. */
function checksPage(language: Language): string {
  return language === "en" ? "checks.html" : `checks.${language}.html`;
}
