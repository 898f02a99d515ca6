import { Checkbox, Field } from "@fluentui/react-components";
import { useState } from "react";
import { openingWithWorkbook } from "../office/opening-with-workbook";
import { useWords } from "../wording/words";

/** The choice that the pane opens with this workbook; nothing where this Office keeps none. */
export function OpenWithWorkbook({ disabled }: { readonly disabled: boolean }) {
  const { say } = useWords();
  const [opening] = useState(openingWithWorkbook);
  const [isOn, setOn] = useState(opening?.isOn() ?? false);
  const [state, setState] = useState<"none" | "saved" | "failed">("none");
  if (opening === null) return null;
  const choose = async (on: boolean) => {
    try {
      await opening.choose(on);
      setState("saved");
    } catch {
      setState("failed");
    }
    setOn(opening.isOn());
  };
  return (
    <Field hint={say("pane-settings-open-how")}>
      <Checkbox
        label={say("pane-settings-open")}
        checked={isOn}
        disabled={disabled}
        onChange={(_, { checked }) => void choose(checked === true)}
      />
      <span role="status">{state !== "none" && say(`pane-settings-open-${state}`)}</span>
    </Field>
  );
}
