import type { NotRead } from "../../src/checks/rule";
import { parseAddress } from "@plan-of-action/xlsx/grid";
import type { AgencyDirectory } from "../../src/plan/agency";
import type { ChangedHeader } from "../../src/plan/changed-header";
import type { SheetLeftOut } from "../../src/plan/sheet-left-out";
import type { OtherVersion } from "../../src/plan/other-version";

/*
 * Plans and workplans for tests and on the pages of the checks are drawn as Markdown tables. `⏎` or
 * `<br>` breaks a line inside a cell.
 */

/** The tables of a drawing, each with its rows of texts, the header first. */
export function tablesIn(drawing: string): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  let isInTable = false;
  for (const line of drawing.split("\n").map((text) => text.trim())) {
    if (!line.startsWith("|")) isInTable = false;
    else if (!isInTable || !/^[|\s:-]*-{3}[|\s:-]*$/.test(line)) {
      if (!isInTable) tables.push([]);
      isInTable = true;
      tables.at(-1)?.push(cellsOf(line));
    }
  }
  return tables;
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, line.endsWith("|") ? -1 : undefined)
    .split("|")
    .map((text) => text.trim().replace(/\s*(?:⏎|<br>)\s*/g, "\n"));
}

/** A workplan's header begins with the year. */
export function isWorkplan([header]: readonly (readonly string[])[]): boolean {
  return header?.[0] === "Year" && !header.includes("Joint action");
}

/** The Activities sheet has a column for the joint actions of its rows. */
export function isActivities([header]: readonly (readonly string[])[]): boolean {
  return header?.[0] === "Year" && header.includes("Joint action");
}

/** An Indicators sheet begins with the ids of its rows. */
export function isDefinitions([header]: readonly (readonly string[])[]): boolean {
  return header?.[0] === "Id";
}

/** A table of reports, as the Actuals sheet has them, begins with the indicator and has a column of actuals. */
export function isActuals([header]: readonly (readonly string[])[]): boolean {
  return header?.[0] === "Indicator" && header.includes("Actual");
}

/** A drawing of a plan as it stood when a summary was frozen. */
export interface FormerDrawing {
  readonly drawing: string;
  /** As `2023-Q4`. */
  readonly period: string;
  /** As `2024-01-05`. */
  readonly takenOn: string;
}

/**
 * What a drawing tells of then and of now: after `When the summary of 2023-Q4 was frozen on 2024-01-05:`
 * how the plan stood, after `Now:` how it stands. A drawing without these lines is all of now.
 */
export function thenAndNow(drawing: string): { readonly then: FormerDrawing | null; readonly now: string } {
  const parts = /When the summary of (\S+) was frozen on (\d{4}-\d{2}-\d{2}):([^]*?)^\s*Now:\s*$([^]*)/m.exec(
    drawing,
  );
  if (parts === null) return { then: null, now: drawing };
  const [, period = "", takenOn = "", then = "", now = ""] = parts;
  return { then: { drawing: then, period, takenOn }, now };
}

/**
 * What was not read: a line such as `Far away: XFD1, A9000:C9001` says it of the plan's sheet, and one such as
 * `Not told: merges, records` what Excel did not tell.
 */
export function notReadIn(drawing: string): readonly NotRead[] {
  const untold = /^\s*Not told: (.+)$/m.exec(drawing)?.[1]?.split(", ") ?? [];
  return [
    ...farAwayIn(drawing),
    ...(untold.includes("merges") ? [{ what: "merges", sheet: "Plan" } as const] : []),
    ...(untold.includes("records") ? [{ what: "records" } as const] : []),
  ];
}

function farAwayIn(drawing: string): readonly NotRead[] {
  const addresses = /^\s*Far away: (.+)$/m.exec(drawing)?.[1]?.split(", ") ?? [];
  return addresses.map((address) => {
    const [first, last = first] = address.split(":").map(parseAddress);
    if (first == null || last == null) throw new Error(`${address} is not an area`);
    const area = {
      firstRow: first.row,
      firstColumn: first.column,
      lastRow: last.row,
      lastColumn: last.column,
    };
    return { what: "cells", sheet: "Plan", area };
  });
}

/** What a line such as `Other versions: Draft!A3, Old!A1 (hidden)` says of the workbook. */
export function versionsIn(drawing: string): readonly OtherVersion[] {
  const named = /^\s*Other versions: (.+)$/m.exec(drawing)?.[1]?.split(", ") ?? [];
  return named.map((text) => {
    const [, sheet = "", address = "", said] =
      /^(.+)!([A-Z]+\d+)(?: \((hidden|another year)\))?$/.exec(text) ?? [];
    const place = parseAddress(address);
    if (place === null) throw new Error(`${text} is not a version`);
    const named = said === "another year" ? { isOfOtherYear: true } : {};
    return { cell: { sheet, ...place }, isHidden: said === "hidden", ...named };
  });
}

/** What a line such as `Left out: Zone 2!A3 (Remarks, Fund)` says of the workbook. */
export function leftOutIn(drawing: string): readonly SheetLeftOut[] {
  const named = /^\s*Left out: (.+)$/m.exec(drawing)?.[1]?.split("; ") ?? [];
  return named.map((text) => {
    const [, sheet = "", address = "", said = ""] = /^(.+)!([A-Z]+\d+) \((.*)\)$/.exec(text) ?? [];
    const place = parseAddress(address);
    if (place === null) throw new Error(`${text} is not a sheet that was left out`);
    const headers = said.replace(/^reports ?/u, "").split(", ");
    return {
      cell: { sheet, ...place },
      headers,
      ...(said.startsWith("reports") ? { isOfReports: true } : {}),
    };
  });
}

/** What a line such as `Own headers: Actuals!E4 (Achieved = Actual); Actuals!A1 (lost Indicator)` says of the workbook. */
export function changedHeadersIn(drawing: string): readonly ChangedHeader[] {
  const named = /^\s*Own headers: (.+)$/m.exec(drawing)?.[1]?.split("; ") ?? [];
  return named.map((text) => {
    const [, sheet = "", address = "", said = ""] = /^(.+)!([A-Z]+\d+) \((.+)\)$/.exec(text) ?? [];
    const place = parseAddress(address);
    if (place === null) throw new Error(`${text} is not a header`);
    const cell = { sheet, ...place };
    const lost = /^lost (.+)$/.exec(said)?.[1];
    if (lost !== undefined) return { cell, header: "", expected: lost, change: "lost" };
    const twice = /^twice (.+)$/.exec(said)?.[1];
    if (twice !== undefined) return { cell, header: twice, expected: twice, change: "twice" };
    const [, may, ofCounting] = /^(.*?) ?(may be!?) /.exec(said) ?? [];
    const [header = "", expected = ""] = said.split(/=| ?may be!? /).map((part) => part.trim());
    if (may === undefined) return { cell, header, expected, change: "byPlace" };
    return {
      ...{ cell, header, expected, change: "unknown" },
      ...(ofCounting === "may be!" ? { isOfCounting: true } : {}),
    };
  });
}

/** Whether a line says `Calculation: manual`. */
export function isCalculatedByHand(drawing: string): boolean {
  return /^\s*Calculation: manual$/m.test(drawing);
}

/** What a line such as `Agencies: NCCT (GCNP) = Cambodia; DATIP = Thailand; UNODC` says; `null` where there is none. */
export function agenciesIn(drawing: string): AgencyDirectory | null {
  const line = /^\s*Agencies: (.+)$/m.exec(drawing)?.[1];
  if (line === undefined) return null;
  const agencies = line.split("; ").map((entry) => {
    const [names = "", parties = ""] = entry.split(" = ");
    const [name = "", other] = names.split(/ \(|\)/u);
    const all = other === undefined ? [name] : [name, other];
    return { name, names: all, parties: parties === "" ? [] : parties.split(", ") };
  });
  return { agencies, parties: [...new Set(agencies.flatMap(({ parties }) => parties))] };
}
