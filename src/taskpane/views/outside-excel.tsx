import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../../locales/catalogues";
import { useWords, WordsProvider } from "../words";
import { Paragraph } from "./paragraph";

/** The page was opened in a browser by itself, where there is no workbook. */
export function OutsideExcel({ language }: { readonly language: Language }) {
  return (
    <FluentProvider theme={webLightTheme}>
      <WordsProvider language={language}>
        <Sentence />
      </WordsProvider>
    </FluentProvider>
  );
}

function Sentence() {
  const { say } = useWords();
  return (
    <main style={{ padding: "16px" }}>
      <Paragraph>{say("pane-outside-excel")}</Paragraph>
    </main>
  );
}
