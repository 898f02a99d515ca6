import type { ReadingChoice } from "../../reading";
import type { Settings } from "../settings/settings-fields";

/**
 * How a plan is read: as a person chose now, and where they chose no table and no columns as the workbook keeps it.
 */
export function choiceWithKept(
  choice: ReadingChoice | undefined,
  { mapping, layout }: Settings,
): ReadingChoice {
  const kept = {
    ...(mapping === null ? {} : { mapping }),
    ...(layout === null ? {} : { layout }),
  };
  if (choice === undefined) return kept;
  const saysMore = choice.layout !== undefined || choice.answers !== undefined;
  return saysMore && choice.mapping === undefined && choice.place === undefined
    ? { ...kept, ...choice }
    : choice;
}
