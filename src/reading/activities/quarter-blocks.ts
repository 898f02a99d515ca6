import { placeOf, type Quarter } from "../../plan/period";
import { goesOnFrom, LINES_IN_BRACKET } from "../body/text-goes-on";
import { PhraseSet, phrases, words } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import { namesNoQuarterThereIs } from "./workplan-dates";
import { periodInHeader } from "../../plan/language/time/period-words";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";

/** What a workplan's cell says of one quarter. */
export interface QuarterBlock {
  readonly quarter: Quarter | null;
  readonly outputs: readonly string[];
  readonly activities: readonly string[];
}

type Section = "outputs" | "activities";

const activities = ofLanguages(() => new PhraseSet(words.activities()));
const LONGEST_HEADING = 48;
const BULLET = /^(?:[•●▪◦‣·*§➢➤✓o](?=\s)|[•●▪◦‣·➢➤✓]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))\s*/u;

/**
 * Takes a cell of a workplan apart: "Q2 Output: …", "Q2 Activities: • … • …". Lines before any
 * heading are activities of no quarter.
 */
export function quarterBlocks(text: string): readonly QuarterBlock[] {
  const blocks: { quarter: Quarter | null; outputs: string[]; activities: string[] }[] = [];
  let section: Section = "activities";
  let goesOn = false;
  const blockOf = (quarter: Quarter | null): (typeof blocks)[number] => {
    const last = blocks[blocks.length - 1];
    if (last?.quarter === quarter) return last;
    const block = { quarter, outputs: [], activities: [] };
    blocks.push(block);
    return block;
  };
  const lines = text.split("\n").flatMap(splitAtBullets).map(onOneLine);
  for (const [place, line] of lines.entries()) {
    if (line === "") {
      goesOn = false;
      continue;
    }
    const heading = headingOf(line);
    if (heading !== null) {
      const above = heading.isOfNoQuarter ? null : (blocks[blocks.length - 1]?.quarter ?? null);
      const block = blockOf(heading.quarter ?? above);
      section = heading.section ?? "activities";
      goesOn = heading.rest !== "";
      if (goesOn) block[section].push(heading.rest.replace(BULLET, ""));
      continue;
    }
    const items = blockOf(blocks[blocks.length - 1]?.quarter ?? null)[section];
    const before = items[items.length - 1];
    const later = (): readonly string[] => lines.slice(place + 1, place + 1 + LINES_IN_BRACKET);
    if (goesOn && before !== undefined && !BULLET.test(line) && goesOnFrom(before, line, later)) {
      items[items.length - 1] = `${before} ${line}`;
    } else items.push(line.replace(BULLET, ""));
    goesOn = true;
  }
  return blocks.filter((block) => block.outputs.length > 0 || block.activities.length > 0);
}

/** Bullets that stand on one line, as pasted text has them. */
function splitAtBullets(line: string): readonly string[] {
  return line.split(/(?<=\S)\s+(?=[•●▪◦‣]\s?\S)/u);
}

interface Heading {
  readonly quarter: Quarter | null;
  /** It names a quarter that there is not: "Q5". */
  readonly isOfNoQuarter: boolean;
  readonly section: Section | null;
  readonly rest: string;
}

/** "Q2 Activities:", "Q2:", "Output:"; `null` for a line that is none of these. */
function headingOf(line: string): Heading | null {
  const colon = line.search(/[:：]/u);
  const label = colon >= 0 ? line.slice(0, colon) : line;
  if (label.length > LONGEST_HEADING) return null;
  const folded = foldText(label);
  const section = phrases.output().isWithin(folded)
    ? "outputs"
    : activities().isWithin(folded)
      ? "activities"
      : null;
  const quarter = placeOf(periodInHeader(label)?.part, "quarter");
  const words = folded.split(" ").length;
  const isOfNoQuarter = quarter === null && namesNoQuarterThereIs(label.split(/\s+/u)[0] ?? "");
  const isHeading =
    quarter !== null || isOfNoQuarter ? words <= 6 : section !== null && colon >= 0 && words <= 3;
  if (!isHeading || BULLET.test(line)) return null;
  if (colon < 0 && words > 4) return null;
  return { quarter, isOfNoQuarter, section, rest: colon < 0 ? "" : line.slice(colon + 1).trim() };
}
