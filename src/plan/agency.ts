import { onOneLine, withOneI } from "./language/spelling/text-folding";

/** The columns of the Agencies sheet, in their order. */
export const AGENCY_COLUMNS = [
  "shortName",
  "fullName",
  "party",
  "focalPoint",
  "spellings",
  "confirmed",
] as const;
export type AgencyColumn = (typeof AGENCY_COLUMNS)[number];

/** An agency as the Agencies sheet has it. */
export interface KnownAgency {
  readonly name: string;
  /** All names under which the plan may have it, its own among them. */
  readonly names: readonly string[];
  /** The parties that it belongs to: mostly one; none if nobody has said it, or where it belongs to neither. */
  readonly parties: readonly string[];
}

/** What the Agencies sheet says of who belongs to which party. */
export interface AgencyDirectory {
  readonly agencies: readonly KnownAgency[];
  /** Each party once, as it is on the sheet first. */
  readonly parties: readonly string[];
}

/** What spellings of an agency share that differ only in case and spacing. */
export function agencyKey(name: string): string {
  return onOneLine(withOneI(name.normalize("NFKC").toLowerCase()));
}

/** The agencies whose names one name joins: "NCCT/DATIP"; the name itself where it joins none. */
export function joinedNames(name: string): readonly string[] {
  const parts = name.split("/").map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part !== "") ? parts : [name];
}

/** Looks agencies up in a directory by any of their names. */
export interface AgencyLookup {
  /** Whether the directory has the agency, or each of those that its name joins. */
  readonly isKnown: (name: string) => boolean;
  /** The parties of an agency; of a name that joins several those of all of them. Empty where none is known. */
  readonly partiesOf: (name: string) => readonly string[];
}

/** The agencies of a directory by their names. */
export function agencyLookup({ agencies, parties }: AgencyDirectory): AgencyLookup {
  const byName = new Map<string, KnownAgency>();
  for (const agency of agencies) {
    for (const name of agency.names) if (!byName.has(agencyKey(name))) byName.set(agencyKey(name), agency);
  }
  const find = (name: string): KnownAgency | undefined => byName.get(agencyKey(name));
  return {
    isKnown: (name) =>
      find(name) !== undefined || joinedNames(name).every((part) => find(part) !== undefined),
    partiesOf(name) {
      const own = find(name)?.parties ?? [];
      const named = own.length > 0 ? own : joinedNames(name).flatMap((part) => find(part)?.parties ?? []);
      return parties.filter((party) => named.includes(party));
    },
  };
}
