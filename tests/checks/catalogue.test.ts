import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { rules, type Rule } from "../../src/checks";
import { checkTexts } from "../../src/locales/en/checks";
import { foundOn, readPage } from "./page-examples";
import { address, say } from "./in-words";
import { formatSheetName } from "@plan-of-action/xlsx/grid";
import type { Message } from "../../src/plan/message";
import { catalogues } from "../../src/locales/catalogues";
import { tablesIn } from "./drawing";

const ids: readonly string[] = rules.map(({ id }) => id);

/** The names of a folder's files, and of those in its rooms where it has any, without their ending. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(join(__dirname, "../..", folder), {
    recursive: folder.endsWith("rules"),
    encoding: "utf8",
  })
    .filter((path) => /\.(?:ts|md)$/u.test(path) && path !== "README.md")
    .map((path) => basename(path).replace(/\.\w+$/u, ""));
}

/* Titles, reasons and messages are typed by the English ones, and `rules.test.ts` has a case for each message. */
describe("the catalogue of checks", () => {
  it("names each rule once", () => {
    expect([...new Set(ids)]).toEqual(ids);
  });

  it.each(["src/checks/rules", "tests/checks/rules", "docs/checks", "docs/checks/km", "docs/checks/th"])(
    "has in %s a file for each rule and no other",
    (folder) => expect([...namesIn(folder)].sort()).toEqual([...ids].sort()),
  );

  it("has a title, a reason and a message for each rule and no other", () => {
    const keys = Object.keys(checkTexts);
    const reasons = keys.filter((key) => key.startsWith("ruleReason-"));
    expect(reasons.sort()).toEqual(ids.map((id) => `ruleReason-${id}`).sort());
    const withMessage = (id: string) => keys.some((key) => key === id || key.startsWith(`${id}-`));
    expect(ids.filter((id) => !keys.includes(`ruleTitle-${id}`) || !withMessage(id))).toEqual([]);
  });
});

describe("the pages of the checks", () => {
  it.each(rules.map(({ id, severity }) => [id, severity] as const))(
    "%s has its title, its weight and its five parts",
    (id, severity) => {
      const page = readPage(id);
      expect(page).toMatch(`# ${checkTexts[`ruleTitle-${id}`]}\n\n\`${id}\` · ${severity}\n`);
      const headings = [...page.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
      expect(headings).toEqual([
        "Why",
        "An example that fails",
        "One that passes",
        "How to fix it",
        "How to accept it",
      ]);
    },
  );
});

/** The tables of the pages are plans in the notation of the tests, so the rules can be held to their pages. */
describe("the examples on the pages", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s does what its page says", (id, rule) => {
    const [failing = "", passing = ""] = readPage(id).split("## One that passes");
    const said = messagesOn(failing, rule);
    const quoted = [...failing.matchAll(/^> (.+)$/gmu)].map(([, message]) => message);
    expect(said).toEqual(quoted);
    expect(said).not.toEqual([]);
    expect(messagesOn(passing, rule)).toEqual([]);
  });
});

function messagesOn(section: string, rule: Rule): readonly string[] {
  return foundOn(section, rule).map(({ cell, message }) => `${address(cell)}: ${say(message)}`);
}

describe("translated pages", () => {
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

  function examplesOn(
    page: string,
    english: string,
  ): { readonly failing: Section; readonly passing: Section } {
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
      ["Workplan", texts["pane-column-workplan"] ?? ""],
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
});
