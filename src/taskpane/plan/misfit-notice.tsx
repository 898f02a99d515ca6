import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { formatCell, type MappingMisfit, type Message } from "../../app";
import { type Words, useWords } from "../wording/words";

/** The columns that the user once set do not fit the sheet any more. */
export function MisfitNotice({ misfit }: { readonly misfit: MappingMisfit }) {
  const words = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.say(`pane-misfit-${misfit.why}`, misfitValues(misfit, words))}</MessageBarBody>
    </MessageBar>
  );
}

function misfitValues(misfit: MappingMisfit, { say }: Words): NonNullable<Message["values"]> {
  switch (misfit.why) {
    case "sheetMissing":
    case "rowsOutsideSheet":
      return { sheet: misfit.sheet };
    case "headChanged":
      return { cell: formatCell(misfit.cell), expected: misfit.expected, found: misfit.found };
    case "columnsMissing":
      return {
        sheet: misfit.sheet,
        columns: misfit.missing.map((meaning) => say(`pane-column-${meaning}`)).join(", "),
      };
  }
}
