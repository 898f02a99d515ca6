import { rules, type Rule } from "../../src/checks";
import { formatSheetName } from "@plan-of-action/xlsx/grid";
import type { Message } from "../../src/plan/message";
import { catalogues } from "../../src/locales/catalogues";
import { tablesIn } from "./drawing";
import { foundOn, readPage } from "./page-examples";
import { address, say } from "./in-words";

/*
 * A translated page is built as the English one, so each block of its examples stands where its English
 * one does. They are drawn with the English headers and lines that drawings know, and with the cells of the
 * translation.
 */

const TRANSLATIONS = ["km", "th"] as const;
type Translation = (typeof TRANSLATIONS)[number];

describe.each(TRANSLATIONS)("the pages of the checks in %s", (language) => {
  const texts = catalogues[language];

  it.each(rules.map(({ id }) => id))("%s is built as the English page", (id) => {
    const [own, english] = [readPage(id, language), readPage(id)];
    expect(shapeOf(own)).toEqual(shapeOf(english));
    expect(linksIn(own)).toEqual(linksIn(english));
  });

  it.each(rules.map(({ id, severity }) => [id, severity] as const))(
    "%s has its title and weight, and the headings of all",
    (id, severity) => {
      const page = readPage(id, language);
      expect(page).toMatch(
        `# ${texts[`ruleTitle-${id}`]}\n\n\`${id}\` · ${texts[`checkSheet-${severity}`]}\n`,
      );
      expect(headingsIn(page).slice(1)).toEqual(headingsIn(readPage("plan-not-found", language)).slice(1));
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s quotes what the check says", (id, rule) => {
    const { failing, passing } = examplesOn(readPage(id, language), readPage(id));
    expect(messagesOn(failing, rule, language)).toEqual(findingsQuotedIn(failing.blocks.join("\n")));
    expect(messagesOn(passing, rule, language)).toEqual([]);
  });
});

/** What must be alike in a page and its translation. Where nothing is drawn, a translator may part paragraphs otherwise. */
function shapeOf(page: string): readonly unknown[] {
  return sectionsOf(page).map((blocks) => {
    const isDrawn = blocks.some((block) => block.startsWith("|"));
    return isDrawn ? blocks.map(shapeOfBlock) : withoutRuns(blocks.map(shapeOfBlock));
  });
}

function shapeOfBlock(block: string): unknown {
  if (block.startsWith("`")) return block.split(" · ")[0];
  if (block.startsWith("|")) return { table: tablesIn(block)[0]?.map(figuresIn) };
  if (block.startsWith(">"))
    return { findings: findingsQuotedIn(block).map((text) => /^\w+:/.exec(text)?.[0]) };
  if (block.startsWith("- ")) return { points: block.split("\n").length };
  return PARAGRAPH;
}

const PARAGRAPH = "paragraph";

function withoutRuns(shapes: readonly unknown[]): readonly unknown[] {
  return shapes.filter((shape, index) => shape !== PARAGRAPH || shapes[index - 1] !== PARAGRAPH);
}

/** The blocks below each heading. */
function sectionsOf(page: string): readonly (readonly string[])[] {
  return page.split(/^#+ .+$/mu).map((text) => text.trim().split(/\n\s*\n/u));
}

function linksIn(page: string): readonly string[] {
  return [...page.matchAll(/\]\(([^)]+)\)/gu)].map(([, target = ""]) => target).sort();
}

/** The figures of each cell of a row: words are translated, figures are not. */
function figuresIn(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => (cell.match(/\d+(?:[.,]\d+)*%?/gu) ?? []).join(" "));
}

function headingsIn(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) => heading);
}

function findingsQuotedIn(text: string): readonly string[] {
  return [...text.matchAll(/^> (.+)$/gmu)].map(([, message = ""]) => message);
}

/** A section of a translated page, and the same blocks of the English one. */
interface Section {
  readonly blocks: readonly string[];
  readonly english: readonly string[];
}

function examplesOn(page: string, english: string): { readonly failing: Section; readonly passing: Section } {
  const section = (index: number): Section => ({
    blocks: sectionsOf(page)[index] ?? [],
    english: sectionsOf(english)[index] ?? [],
  });
  const headings = ["", ...headingsIn(english)];
  return {
    failing: section(headings.indexOf("An example that fails")),
    passing: section(headings.indexOf("One that passes")),
  };
}

/** What a rule says in a language on a section's example, with the names that the page gives to headers and sheets. */
function messagesOn(section: Section, rule: Rule, language: Translation): readonly string[] {
  const texts = catalogues[language];
  const names = [
    ...headersOf(section),
    ["Plan", texts["planSheet-tab"] ?? ""],
    ["Workplan", texts["summary-workplan"] ?? ""],
  ] as const;
  const indicatorSheet = formatSheetName(texts["indicatorSheet-tab"] ?? "");
  const inOwnNames = (message: Message): string =>
    names
      .reduce((text, [english, own]) => text.replaceAll(`“${english}”`, `“${own}”`), say(message, texts))
      .replaceAll("Indicators!", `${indicatorSheet}!`);
  const drawing = drawingOf(section, rule.needs === "noPlan");
  return foundOn(drawing, rule).map(({ cell, message }) => `${address(cell)}: ${inOwnNames(message)}`);
}

/** Each header of the English tables with the one in its place. */
function headersOf({ blocks, english }: Section): readonly (readonly [english: string, own: string])[] {
  return english.flatMap((block, index) => {
    const [header, own] = [tablesIn(block)[0]?.[0] ?? [], tablesIn(blocks[index] ?? "")[0]?.[0] ?? []];
    return header.map(
      (text, column) => [text.replace("~", ""), own[column]?.replace("~", "") ?? ""] as const,
    );
  });
}

/** Lines of an example that the drawing goes by: the day, what was frozen and what is now, other versions, the plan's title. */
const LINE_OF_DRAWING =
  /^(?:On |When |Now:|Far away: |Not told: |Other versions: |Left out: |Own headers: |Calculation: |.*\bPLAN\b)/u;

/** The example with English headers, unless its sheet is yet to be understood, and the lines that the drawing goes by. */
function drawingOf({ blocks, english }: Section, isSheet: boolean): string {
  const drawn = english.map((block, index) => {
    const own = blocks[index] ?? "";
    if (LINE_OF_DRAWING.test(block)) return block;
    if (isSheet || !block.startsWith("|")) return own;
    return [block.split("\n")[0], ...own.split("\n").slice(1)].join("\n");
  });
  return drawn.join("\n\n");
}
