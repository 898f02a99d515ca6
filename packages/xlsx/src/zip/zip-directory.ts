import { damaged, XlsxError } from "../xlsx-error";

/** Where an entry lies in the bytes of its archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly inflatedLength: number;
  /** The local record: header, data and, where there is one, the data descriptor. */
  readonly localStart: number;
  readonly localEnd: number;
  readonly dataStart: number;
  readonly dataEnd: number;
  /** The record in the central directory. */
  readonly centralStart: number;
  readonly centralEnd: number;
}

const END_SIGNATURE = 0x06054b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * The entries that an archive's central directory lists, folders too (APPNOTE 6.3.10, with the fields of Zip64
 * that some writers use for small files too). Throws `notAZip` or `damaged`.
 */
export function locateEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // A DataView throws where an offset points outside the file.
    if (error instanceof RangeError) throw damaged("the archive", "its directory is cut off", error);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let offset = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const entry = readEntry(bytes, view, offset, directory.start);
    entries.push(entry);
    offset = entry.centralEnd;
    if (offset > directory.end) throw damaged("the archive", "its directory is damaged");
  }
  return withDescriptors(entries, directory.start);
}

interface Directory {
  readonly start: number;
  /** Where the first of the records that end the archive begins. */
  readonly end: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - 20;
  if ((count !== 0xffff && start !== 0xffffffff) || locator < 0) return { start, end, count };
  if (view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return { start, end, count };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end64, true) !== ZIP64_END_SIGNATURE) throw damaged("the archive", "its end is damaged");
  return {
    end: end64,
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let offset = view.byteLength - END_LENGTH; offset >= earliest; offset--) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  const beginsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
  throw beginsAsZip ? damaged("the archive", "its end is missing") : new XlsxError({ kind: "notAZip" });
}

/** The two ways in which the parts of a package may be packed (ECMA-376, part 2, annex B). */
export const STORED = 0;
const DEFLATED = 8;

function readEntry(bytes: Uint8Array, view: DataView, offset: number, directoryStart: number): ZipEntry {
  if (view.getUint32(offset, true) !== CENTRAL_SIGNATURE) {
    throw damaged("the archive", "its directory is damaged");
  }
  const flags = view.getUint16(offset + 8, true);
  const nameEnd = offset + 46 + view.getUint16(offset + 28, true);
  const extraEnd = nameEnd + view.getUint16(offset + 30, true);
  const name = decodeName(bytes.subarray(offset + 46, nameEnd));
  const sizes = readSizes(view, offset, nameEnd, extraEnd);
  const localStart = sizes.localStart;
  if (view.getUint32(localStart, true) !== LOCAL_SIGNATURE) throw damaged(name, "its header is damaged");
  const dataStart =
    localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
  const dataEnd = dataStart + sizes.deflatedLength;
  if (dataEnd > directoryStart) throw damaged(name, "it is cut off");
  const method = view.getUint16(offset + 10, true);
  const isEncrypted = (flags & 1) !== 0;
  // Parts that are not read are copied as they are: what no reader can unpack is not written again as if it were whole.
  if (!isEncrypted && method !== STORED && method !== DEFLATED) {
    throw damaged(name, `compression method ${method} is not known`);
  }
  return {
    name,
    method,
    isEncrypted,
    crc: view.getUint32(offset + 16, true),
    inflatedLength: sizes.inflatedLength,
    localStart,
    localEnd: dataEnd,
    dataStart,
    dataEnd,
    centralStart: offset,
    centralEnd: extraEnd + view.getUint16(offset + 32, true),
  };
}

interface Sizes {
  readonly deflatedLength: number;
  readonly inflatedLength: number;
  readonly localStart: number;
}

/** Lengths and place of an entry; those that say "see Zip64" are in the extra field, in this order. */
function readSizes(view: DataView, offset: number, extraStart: number, extraEnd: number): Sizes {
  const wide = findZip64Field(view, extraStart, extraEnd);
  const next = (narrow: number): number => {
    if (narrow !== 0xffffffff || wide === null) return narrow;
    wide.offset += 8;
    return Number(view.getBigUint64(wide.offset - 8, true));
  };
  const inflatedLength = next(view.getUint32(offset + 24, true));
  const deflatedLength = next(view.getUint32(offset + 20, true));
  return { inflatedLength, deflatedLength, localStart: next(view.getUint32(offset + 42, true)) };
}

function findZip64Field(view: DataView, start: number, end: number): { offset: number } | null {
  for (let offset = start; offset + 4 <= end; offset += 4 + view.getUint16(offset + 2, true)) {
    if (view.getUint16(offset, true) === 0x0001) return { offset: offset + 4 };
  }
  return null;
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/**
 * What is between the data of an entry and the next record is the entry's data descriptor: it belongs to the local
 * record when that is copied.
 */
function withDescriptors(entries: readonly ZipEntry[], directoryStart: number): ZipEntry[] {
  const starts = entries.map((entry) => entry.localStart).sort((left, right) => left - right);
  const nextStart = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryStart]));
  return entries.map((entry) => {
    const localEnd = nextStart.get(entry.localStart) ?? entry.dataEnd;
    if (localEnd < entry.dataEnd) throw damaged(entry.name, "it overlaps another part");
    return { ...entry, localEnd };
  });
}
