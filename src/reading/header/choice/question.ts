import { COLUMN_WEIGHTS } from "../../weights/columns";
import type { ColumnRole, Evidence } from "../evidence/evidence";

/** What has to be chosen: the evidence, and which roles exclude each other. */
export interface Question {
  /** How many columns there are. */
  readonly columns: number;
  readonly evidence: readonly Evidence[];
  /** The roles that a person has said, by place: nothing else is looked at there. */
  readonly settled?: ReadonlyMap<number, ColumnRole>;
  /** Two columns with one key exclude each other; `null` where any number of them may have the role. */
  readonly keyOf: (place: number, role: ColumnRole) => string | null;
}

/** A role that a column can have, with what counts for it. */
export interface Candidate {
  readonly place: number;
  readonly role: ColumnRole;
  readonly key: string | null;
  /** What counts whatever the other columns are. */
  readonly alone: number;
  /** What counts where another column has a role, whichever of the two asks for it. */
  readonly links: readonly Link[];
}

interface Link {
  readonly place: number;
  readonly role: ColumnRole;
  readonly value: number;
}

/** How much a piece of evidence counts. */
export function valueOf({ weight, strength = 1 }: Evidence): number {
  return COLUMN_WEIGHTS[weight].value * strength;
}

/** Roles of a column that are looked at: no labelled workbook needs a fifth. */
const MAX_ROLES = 4;

/** The roles that each column can have: none at all, which is chosen where nothing speaks for another, then the likeliest. */
export function candidatesOf(question: Question): readonly (readonly Candidate[])[] {
  const claimed = claimedRoles(question);
  const links = linksOf(question, claimed);
  return claimed.map((roles, place) => {
    const candidates = [...roles].map(([role, alone]): Candidate => ({
      place,
      role,
      key: question.keyOf(place, role),
      alone,
      links: links.get(linkKey(place, role)) ?? [],
    }));
    const settled = question.settled?.get(place);
    if (settled !== undefined) return [candidates.find(({ role }) => role === settled) ?? ignoredAt(place)];
    const likely = candidates.sort((a, b) => mostOf(b) - mostOf(a)).slice(0, MAX_ROLES);
    return [ignoredAt(place), ...likely];
  });
}

function ignoredAt(place: number): Candidate {
  return { place, role: "ignored", key: null, alone: 0, links: [] };
}

/**
 * The roles that something claims for each column, with what counts for them alone. Where only the role of another
 * column makes the claim, what merely adds to one does not count: it would, too, where that column has no such role.
 */
function claimedRoles({ columns, evidence, settled }: Question): readonly ReadonlyMap<ColumnRole, number>[] {
  const claimed = Array.from({ length: columns }, () => new Map<ColumnRole, number>());
  const certain = Array.from({ length: columns }, () => new Set<ColumnRole>());
  for (const [place, role] of settled ?? []) if (role !== "ignored") claimed[place]?.set(role, 0);
  for (const one of evidence.filter(isClaim)) {
    claimed[one.place]?.set(one.role, 0);
    if (one.given === undefined) certain[one.place]?.add(one.role);
  }
  for (const one of evidence) {
    const roles = claimed[one.place];
    const alone = roles?.get(one.role);
    if (alone === undefined || one.given !== undefined) continue;
    const value = valueOf(one);
    if (value < 0 || certain[one.place]?.has(one.role) === true) roles?.set(one.role, alone + value);
  }
  return claimed;
}

/** Evidence of cells and places supports what a header claims, and claims nothing by itself. */
function isClaim(one: Evidence): boolean {
  const { value, supports } = COLUMN_WEIGHTS[one.weight];
  return value > 0 && !supports;
}

function linksOf(
  { evidence }: Question,
  claimed: readonly ReadonlyMap<ColumnRole, number>[],
): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  const add = (place: number, role: ColumnRole, link: Link): void => {
    const list = links.get(linkKey(place, role));
    if (list === undefined) links.set(linkKey(place, role), [link]);
    else list.push(link);
  };
  for (const one of evidence) {
    const { place, role, given } = one;
    if (given === undefined || claimed[given.place]?.has(given.role) !== true) continue;
    const value = valueOf(one);
    add(place, role, { ...given, value });
    add(given.place, given.role, { place, role, value });
  }
  return links;
}

function linkKey(place: number, role: ColumnRole): string {
  return `${place} ${role}`;
}

/** The most that a candidate can count. */
export function mostOf({ alone, links }: Candidate): number {
  return links.reduce((most, { value }) => most + Math.max(0, value), alone);
}
