/**
 * How a value is handed to Excel so that the cell holds just it. Excel reads a text that is set as if
 * a person had typed it: `=1+1` becomes a formula, `1/2` a date, `007` a number, `TRUE` a truth value.
 * An apostrophe before it says that it is a text; Excel does not make it part of the text.
 */
export function typedValue(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && couldBeMisread(value) ? `'${value}` : value;
}

function couldBeMisread(text: string): boolean {
  // Plain words and sentences stay as they are; whatever holds a digit or begins with a sign does not.
  return text !== "" && (!/^[\p{L}(“"•]/u.test(text) || /\p{N}/u.test(text) || /^(true|false)$/i.test(text));
}
