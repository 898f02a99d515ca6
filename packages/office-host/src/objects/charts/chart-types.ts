import { PLOT_FORMS } from "@plan-of-action/xlsx";
import { textArgument } from "../../requests/arguments";
import { notImplemented } from "../../requests/host-error";

/** A type of charts that files written here can hold. */
export function writtenType(value: unknown): string {
  const type = textArgument(value);
  if (!PLOT_FORMS.has(type)) throw notImplemented(`chart type ${type}`);
  return type;
}
