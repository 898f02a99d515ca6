import { isValidFormat } from "numfmt";
import { invalidArgument } from "./host-error";
import { HTML_COLORS } from "../cells/html-colors";

// Arguments come as JSON from outside, so each member reads its own through these.

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A text; `null` if the argument was left out. */
export function optionalText(value: unknown): string | null {
  return value === undefined || value === null ? null : textArgument(value);
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A number; `null` if the argument was left out. */
export function optionalNumber(value: unknown): number | null {
  return value === undefined || value === null || value === "" ? null : numberArgument(value);
}

/** A whole number that is not negative. */
export function indexArgument(value: unknown): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number) || number < 0) throw invalidArgument();
  return number;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** A boolean; false where the argument was left out. */
export function optionalBoolean(value: unknown): boolean {
  return value === undefined || value === null ? false : booleanArgument(value);
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return { ...value };
}

/** One of the texts of an enumeration. */
export function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A colour as `#RRGGBB`; Excel also takes names of HTML. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const named = HTML_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9A-Fa-f]{6}$/.test(text)) throw invalidArgument();
  return `#${text.replace("#", "").toUpperCase()}`;
}

/** Formats that were found valid: each cell of a block is given one. */
const VALID_FORMATS = new Set<string>();

/** A format in which numbers show, in Excel's English codes. */
export function numberFormatArgument(value: unknown): string {
  const text = textArgument(value);
  if (!VALID_FORMATS.has(text) && !isValidFormat(text)) throw invalidArgument();
  VALID_FORMATS.add(text);
  return text;
}
