import { foldText } from "../../plan/language/spelling/text-folding";
import { parsePeriod, periodKey, type Period } from "../../plan/period";

/** What the hidden cell of a form's row says, so that it is known whatever becomes of the row. */
export interface RowMark {
  readonly period: Period;
  /** The indicator's id in the plan that the form was made of. */
  readonly indicator: string;
  /** Stands for the wording of the action and the indicator, by which it is known that an id still means the same. */
  readonly wording: string;
  readonly party: string | null;
  readonly agency: string;
  /** What was as the actual of the period when the form was made; blank where nothing did. */
  readonly standing: string;
  /** The part of the indicator's value that it asks for; left out where it is the whole. */
  readonly part?: string;
}

const SIGN = "poa-report-1";

/** The mark as the text of its cell. */
export function writeMark(mark: RowMark): string {
  const { period, indicator, wording, party, agency, standing, part } = mark;
  const fields = [SIGN, periodKey(period), indicator, wording, party ?? "", agency, standing];
  return JSON.stringify(part === undefined ? fields : [...fields, part]);
}

/** What a cell's text says as a mark; `null` if it is none. */
export function readMark(text: string): RowMark | null {
  if (!text.includes(SIGN)) return null;
  const fields = fieldsOf(text);
  if (fields?.[0] !== SIGN) return null;
  const [, key = "", indicator = "", wording = "", party = "", agency = "", standing = "", part = ""] =
    fields;
  const period = parsePeriod(key);
  if (period === null || indicator === "") return null;
  const mark = { period, indicator, wording, party: party === "" ? null : party, agency, standing };
  return part === "" ? mark : { ...mark, part };
}

function fieldsOf(text: string): readonly string[] | null {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every((each) => typeof each === "string") ? read : null;
  } catch {
    // Whatever else is in the column.
    return null;
  }
}

/** Stands for the wording of an action and an indicator, however it is spaced and cased (FNV-1a, 32 bits). */
export function wordingMark(action: string, indicator: string): string {
  let hash = 0x811c9dc5;
  for (const sign of `${foldText(action)}\n${foldText(indicator)}`) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
