import { agencyKey, type AgencyColumn, type AgencyDirectory } from "../plan/agency";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { AddedEntry } from "../plan/indicator-sheet";
import { PhraseSet, words } from "../plan/language/phrases";
import { foldText } from "../plan/language/spelling/text-folding";
import { partyNames } from "../indicators/measuring/parties";
import type { AgenciesSheet, AgencyRow, AgencyTexts } from "../reading/own-sheets/agencies-sheet";
import { typedTexts } from "../reading/own-sheets/filled-table";
import type { ProposedAgency } from "./agencies-of-plan";
import { ofLanguages } from "../languages/in-use";

/** The columns of the Agencies sheet that are a person's to fill in. */
export const TYPED_OF_AGENCY = [
  "fullName",
  "party",
  "focalPoint",
  "spellings",
  "confirmed",
] as const satisfies readonly AgencyColumn[];

/** An agency as the plan and the Agencies sheet together have it. */
export interface ListedAgency {
  /** What the plan says; `null` for one that is on the sheet only. */
  readonly proposed: ProposedAgency | null;
  /** What a person typed, by its columns; "" where they cleared a cell. */
  readonly typed: AgencyTexts;
  readonly others: ReadonlyMap<string, AddedEntry>;
  readonly row: CellReference | null;
}

const yes = ofLanguages(() => new PhraseSet(words.yes()));
const BETWEEN_SPELLINGS = /[;\n]/u;

/** The agencies of the plan with what people typed on the Agencies sheet; those that people added follow. */
export function listedAgencies(
  proposed: readonly ProposedAgency[],
  sheet: AgenciesSheet | null,
): readonly ListedAgency[] {
  const rows = sheet?.rows ?? [];
  const rowOf = rowsOfAgencies(proposed, rows);
  const ofPlan = proposed.map((each): ListedAgency => listedAgency(each, rowOf.get(each)));
  const taken = new Set(rowOf.values());
  const alone = rows.filter((row) => !taken.has(row)).map((row) => listedAgency(null, row));
  const all = [...ofPlan, ...alone.filter(({ typed, others }) => others.size > 0 || !isBlank(typed))];
  return all.filter((each) => !isTakenOver(each, all));
}

function listedAgency(proposed: ProposedAgency | null, row: AgencyRow | undefined): ListedAgency {
  const stays = row === undefined ? {} : typedTexts<AgencyColumn>(row, TYPED_OF_AGENCY);
  // A row whose agency left the plan, and on which somebody typed, is a person's from then on.
  const typed = proposed === null && row !== undefined && !isBlank(stays) ? row.texts : stays;
  return {
    proposed,
    typed,
    others: row?.others ?? new Map<string, AddedEntry>(),
    row: row?.first.cell ?? null,
  };
}

function isBlank(texts: AgencyTexts): boolean {
  return Object.keys(texts).length === 0;
}

function rowsOfAgencies(
  proposed: readonly ProposedAgency[],
  rows: readonly AgencyRow[],
): ReadonlyMap<ProposedAgency, AgencyRow> {
  const found = new Map<ProposedAgency, AgencyRow>();
  const left = new Set(rows);
  for (const each of proposed) {
    const keys = new Set(each.spellings.map(agencyKey));
    for (const row of left) {
      const name = row.filled?.shortName ?? row.texts.shortName;
      if (name === undefined || !keys.has(agencyKey(name))) continue;
      found.set(each, row);
      left.delete(row);
      break;
    }
  }
  return found;
}

/** Whether somebody entered all its names among the spellings of another agency, and nothing in its own row. */
function isTakenOver(agency: ListedAgency, all: readonly ListedAgency[]): boolean {
  if (agency.proposed === null || !isBlank(agency.typed) || agency.others.size > 0) return false;
  const own = agency.proposed.spellings.map(agencyKey);
  return all.some((other) => {
    if (other === agency || other.typed.spellings === undefined) return false;
    const names = new Set(namesOfAgency(other).map(agencyKey));
    return own.every((key) => names.has(key));
  });
}

/** What a column of an agency's row shows: what was typed, else what the plan says; "" for nothing. */
export function textOfAgency({ proposed, typed }: ListedAgency, column: AgencyColumn): string {
  const text = typed[column];
  if (text !== undefined) return text;
  switch (column) {
    case "shortName":
      return proposed?.name ?? "";
    case "fullName":
      return proposed?.fullName ?? "";
    case "party":
      return proposed?.party ?? "";
    case "spellings":
      return (proposed?.spellings ?? []).filter((name) => name !== proposed?.name).join("; ");
    default:
      return "";
  }
}

/** All the names under which an agency may be in the plan. */
export function namesOfAgency(agency: ListedAgency): readonly string[] {
  const shown = (column: AgencyColumn): string => textOfAgency(agency, column);
  return namesIn([shown("shortName"), shown("fullName"), shown("spellings"), agency.proposed?.name ?? ""]);
}

function namesIn(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) => text.split(BETWEEN_SPELLINGS)).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== "");
}

/** Whether a person has set a row to confirmed. */
function isConfirmed({ confirmed }: AgencyTexts): boolean {
  return confirmed !== undefined && yes().isWhole(foldText(confirmed));
}

/**
 * Who belongs to which party, as people have said on the sheet: a party that they typed counts, one that was proposed
 * once its row is confirmed.
 */
export function agencyDirectory({ rows }: AgenciesSheet): AgencyDirectory {
  const parties = new Map<string, string>();
  const agencies = rows.map(({ texts, filled }) => {
    const isTyped = (texts.party ?? "") !== (filled?.party ?? "");
    const named = isTyped || isConfirmed(texts) ? partyNames(texts.party ?? "") : [];
    for (const party of named) if (!parties.has(agencyKey(party))) parties.set(agencyKey(party), party);
    const own = new Set(named.map((party) => parties.get(agencyKey(party)) ?? party));
    const { shortName = "", fullName = "", spellings = "" } = texts;
    const names = namesIn([shortName, fullName, spellings, filled?.shortName ?? ""]);
    return { name: shortName || fullName, names, parties: [...own] };
  });
  return { agencies, parties: [...parties.values()] };
}
