import { Label, Link, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import { isLanguage, type Language } from "../../locales/languages";
import { LanguageOptions } from "../ui/language-options";
import { useWords } from "../wording/words";

/** Takes the language that a person chooses for the pane. */
export const LanguageChoiceContext = createContext<(language: Language) => void>(() => undefined);

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  help: { marginLeft: "auto" },
});

/** The language of the pane, to be chosen, and the way to the manual in it. */
export function LanguageChoice() {
  const styles = useStyles();
  const { say, language } = useWords();
  const onChosen = useContext(LanguageChoiceContext);
  const id = useId("language");
  return (
    <div className={styles.root}>
      <Label htmlFor={id} size="small">
        {say("pane-language")}
      </Label>
      <Select
        id={id}
        size="small"
        value={language}
        onChange={(_, { value }) => {
          if (isLanguage(value)) onChosen(value);
        }}
      >
        <LanguageOptions />
      </Select>
      <Link className={styles.help} href={`help.html#${language}`} target="_blank">
        {say("pane-help")}
      </Link>
    </div>
  );
}
