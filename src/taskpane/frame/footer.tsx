import { Label, Link, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { isLanguage, type Language } from "../../locales/languages";
import { useWords } from "../wording/words";
import { LanguageOptions } from "../ui/language-options";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  help: { marginLeft: "auto" },
});

export function Footer(props: {
  readonly language: Language;
  readonly onLanguageChosen: (language: Language) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const id = useId("language");
  return (
    <footer className={styles.footer}>
      <Label htmlFor={id} size="small">
        {say("pane-language")}
      </Label>
      <Select
        id={id}
        size="small"
        value={props.language}
        onChange={(_, { value }) => {
          if (isLanguage(value)) props.onLanguageChosen(value);
        }}
      >
        <LanguageOptions />
      </Select>
      <Link className={styles.help} href={`help.html#${props.language}`} target="_blank">
        {say("pane-help")}
      </Link>
    </footer>
  );
}
