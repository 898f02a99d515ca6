import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../../locales/languages";
import { useWords } from "../../wording/words";
import type { FindingRowProps } from "./row-state";
import { inSight } from "../ui/focus/in-sight";
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
export function RuleExplanation(props: FindingRowProps & { readonly onClose: () => void }) {
  const { finding, onClose } = props;
  const styles = useStyles();
  const { say, language } = useWords();
  const { rule } = finding;
  const title = say(`ruleTitle-${rule}`);
  const reason = useReason(language, rule);
  return (
    <section ref={inSight} className={styles.root} aria-label={say("pane-why-title", { check: title })}>
      <h4 className={styles.title}>{title}</h4>
      <div role="status">{reason !== null && <Paragraph>{reason}</Paragraph>}</div>
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

/** Why a check is made, as soon as it is fetched: few ask, so the reasons do not come with the pane. */
function useReason(language: Language, rule: string): string | null {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    let isWanted = true;
    const show = (fetched: Readonly<Record<string, string>>) => {
      if (isWanted) setReasons(fetched);
    };
    // Without them there is still the page of the check.
    void reasonsIn(language).then(show, () => show({}));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return reasons[rule] ?? null;
}

async function reasonsIn(language: Language): Promise<Readonly<Record<string, string>>> {
  const all = await import(/* webpackChunkName: "check-reasons" */ "../../../locales/check-reasons");
  return all.checkReasons[language];
}
