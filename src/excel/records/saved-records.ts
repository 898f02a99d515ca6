/**
 * What the product saves in the workbook next to its sheets, each as JSON in custom XML of a namespace of its own; and
 * copies of what was there and could not be read.
 */
export type OwnRecord = "settings" | "snapshots" | "roll" | "decisions";
export type RecordName = OwnRecord | `${OwnRecord}-copy`;

export function namespaceOf(record: RecordName): string {
  return `urn:plan-of-action-tracker:${record}`;
}

/** One part of a record. */
export interface Piece {
  /** What saved it, so that parts of two savings are distinguished. */
  readonly saving: string;
  /** Greater than that of all which it takes the place of; 0 for what was saved before this was counted. */
  readonly generation: number;
  /** Its place among all parts, counted from 1. */
  readonly place: number;
  /** How many parts there are; `null` if that is not said. */
  readonly of: number | null;
  readonly text: string;
}

/** A part of custom XML as Excel answers it. */
interface FoundPart {
  readonly id: string;
  readonly piece: Piece | null;
}

/** The parts of one saving. */
export interface Saving {
  readonly generation: number;
  readonly ids: readonly string[];
  readonly text: string;
  /** None of its parts is missing. */
  readonly isWhole: boolean;
}

/** The piece in a part as this product writes it; whatever else is XML takes a parser, which is fetched for it. */
async function pieceIn(record: RecordName, xml: string): Promise<Piece | null> {
  const own = ownText(record, xml);
  const read =
    own ??
    (await import(/* webpackChunkName: "write" */ "./record-xml")).readRecordXml(
      record,
      namespaceOf(record),
      xml,
    );
  if (read === null) return null;
  const { attributes, text } = read;
  const whole = (name: string) =>
    /^\d{1,9}$/.test(attributes[name] ?? "") ? Number(attributes[name]) : null;
  return {
    saving: attributes.saving ?? "",
    generation: whole("generation") ?? 0,
    place: whole("part") ?? 1,
    of: whole("of"),
    text,
  };
}

/** What was read of the XML of a part. */
export interface RecordXml {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

function ownText(record: RecordName, xml: string): RecordXml | null {
  const header = new RegExp(`^<${record} xmlns="${namespaceOf(record)}"((?: [a-z]+="[0-9a-z]*")*)>`).exec(
    xml,
  );
  const end = `</${record}>`;
  if (header === null || !xml.endsWith(end)) return null;
  const escaped = xml.slice(header[0].length, -end.length);
  if (/<|&(?!amp;|lt;|gt;)|\r/.test(escaped)) return null;
  const attributes = [...(header[1] ?? "").matchAll(/([a-z]+)="([^"]*)"/g)];
  return {
    attributes: Object.fromEntries(attributes.map(([, name = "", value = ""]) => [name, value])),
    text: escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  };
}

/** The savings that parts belong to, in the order in which they are found. */
function savingsOf(parts: readonly FoundPart[]): Saving[] {
  const byName = new Map<string, (FoundPart & { readonly piece: Piece })[]>();
  for (const { id, piece } of parts) {
    if (piece === null) continue;
    const name = `${piece.generation} ${piece.saving}`;
    byName.set(name, [...(byName.get(name) ?? []), { id, piece }]);
  }
  return [...byName.values()].map((found) => {
    // Of several in one place, which a host or a person has doubled, the first counts.
    const pieces = new Map(found.toReversed().map(({ piece }) => [piece.place, piece]));
    const inOrder = [...pieces.values()].sort((a, b) => a.place - b.place);
    const count = inOrder[0]?.of ?? inOrder.at(-1)?.place ?? 0;
    return {
      generation: inOrder[0]?.generation ?? 0,
      ids: found.map(({ id }) => id),
      text: inOrder.map(({ text }) => text).join(""),
      isWhole: inOrder.length === count && inOrder.every(({ place }, index) => place === index + 1),
    };
  });
}

/** What the custom XML of a record says. */
export interface FoundRecord {
  /** Of all parts of its namespace. */
  readonly ids: readonly string[];
  readonly savings: readonly Saving[];
}

/**
 * The saving that counts: the newest whole one, of two of one generation the first. Where none is whole, what there is
 * of the newest, which then cannot be read as JSON; `null` if the workbook keeps none.
 */
export function currentSaving(savings: readonly Saving[]): Saving | null {
  const whole = savings.filter(({ isWhole }) => isWhole);
  const candidates = whole.length > 0 ? whole : savings;
  return candidates.reduce<Saving | null>(
    (newest, one) => (newest === null || one.generation > newest.generation ? one : newest),
    null,
  );
}

/** The parts that were found; for none of them some builds answer no collection at all (office-js issue 6673). */
export function partsIn(parts: Excel.CustomXmlPartScopedCollection): readonly Excel.CustomXmlPart[] {
  return parts.isNullObject ? [] : parts.items;
}

/**
 * Looks for a record. After one sync `askForParts` asks for what its parts say; after the next its answer
 * gives what was found.
 */
export function findRecord(context: Excel.RequestContext, record: RecordName) {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(record));
  parts.load("items/id");
  return {
    parts,
    askForParts(): () => Promise<FoundRecord> {
      const asked = partsIn(parts).map((part) => ({ id: part.id, xml: part.getXml() }));
      return async () => {
        const pieces = await Promise.all(
          asked.map(async ({ id, xml }) => ({ id, piece: await pieceIn(record, xml.value) })),
        );
        return { ids: asked.map(({ id }) => id), savings: savingsOf(pieces) };
      };
    },
  };
}
