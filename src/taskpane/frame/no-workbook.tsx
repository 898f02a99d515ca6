import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../../locales/languages";
import { useWords, WordsProvider } from "../wording/words";
import { Paragraph } from "../ui/paragraph";

export interface NoWorkbookProps {
  readonly language: Language;
  /** The page stands in a browser by itself, or Microsoft's library did not load. */
  readonly why: "outsideExcel" | "noLibrary";
}

/** There is no workbook to work on; what to do instead. */
export function NoWorkbook({ language, why }: NoWorkbookProps) {
  return (
    <FluentProvider theme={webLightTheme}>
      <WordsProvider language={language}>
        <Sentence why={why} />
      </WordsProvider>
    </FluentProvider>
  );
}

function Sentence({ why }: Pick<NoWorkbookProps, "why">) {
  const { say } = useWords();
  return (
    <main style={{ padding: "16px" }}>
      <Paragraph>{say(`pane-no-workbook-${why}`)}</Paragraph>
    </main>
  );
}
