import type { CellLook } from "../grid/grid";
import { parseXml, type XmlElement } from "../xml/xml-document";
import { decodeCellText } from "./cell-text";

/** What a text says by its looks; `null` if these change nothing. */
export type LookOfText = Pick<CellLook, "kind" | "text"> | null;

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Whether an element of a text may have runs that are struck through or raised. */
export function mayHaveLooks(xml: string): boolean {
  return xml.includes("strike") || xml.includes("vertAlign");
}

/**
 * What the runs of a text say: those that are struck through are left out, and raised digits become ¹²³.
 * @param xml an element with the namespace around that of the text, `si` or `is`
 * @param isStruck whether the cell is struck through, and so are runs without a format of their own
 */
export function textOfRuns(xml: string, part: string, isStruck: boolean): LookOfText {
  const [text] = parseXml(xml, part).root.elements;
  const runs = text?.elements.filter(({ local }) => local === "r") ?? [];
  const read = runs.map((run) => readRun(run, isStruck));
  const left = read.filter((run) => !run.isStruck);
  const said = decodeCellText(left.map((run) => run.text).join(""));
  if (read.length === 0) return null;
  if (said.trim() === "") return { kind: "struck", text: "" };
  if (left.length < read.length) return { kind: "partlyStruck", text: said };
  return read.some(({ isRaised }) => isRaised) ? { kind: "raised", text: said } : null;
}

interface Run {
  readonly text: string;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
}

function readRun(run: XmlElement, isCellStruck: boolean): Run {
  const format = run.child("rPr");
  const strike = format?.child("strike") ?? null;
  const text = run.child("t")?.text ?? "";
  const isStruck = format === null ? isCellStruck : strike !== null && isOn(strike.get("val"));
  const isRaised = format?.child("vertAlign")?.get("val") === "superscript" && /\d/.test(text);
  return { text: isRaised ? raised(text) : text, isStruck, isRaised };
}

function raised(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}

function isOn(value: string | null | undefined): boolean {
  return value !== "0" && value !== "false";
}
