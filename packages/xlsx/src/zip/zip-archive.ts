import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { locateEntries, STORED, type ZipEntry } from "./zip-directory";
import { damaged, XlsxError } from "../xlsx-error";

/** More than any workbook has; an archive beyond them is made to exhaust memory. */
const MAX_ENTRIES = 20_000;
const MAX_INFLATED_BYTES = 256 * 1024 * 1024;

const LOCAL_HEADER_LENGTH = 30;
const CENTRAL_HEADER_LENGTH = 46;
const END_LENGTH = 22;
/** 1 January 1980, the earliest that a zip can say: the same contents always give the same bytes. */
const FIXED_DATE = 0x0021;

/** A new entry, or new contents of one. */
interface WrittenEntry {
  readonly name: string;
  readonly contents: Uint8Array;
}

/**
 * A zip archive in memory. Entries that nobody writes keep the bytes that they had, compressed as
 * they were. Names are found whatever the case of their letters, as part names are (ECMA-376 part 2).
 */
export class ZipArchive {
  private readonly entries = new Map<string, ZipEntry | WrittenEntry>();
  private readonly source: Uint8Array;
  private changed = false;

  /**
   * Throws an `XlsxError` where the bytes are no zip archive, or one that is damaged or too large.
   * Without a source the archive is new.
   */
  constructor(source: Uint8Array | null) {
    this.source = source ?? new Uint8Array();
    if (source === null) return;
    const found = locateEntries(source);
    if (found.length > MAX_ENTRIES) {
      throw new XlsxError({ kind: "tooLarge", detail: `${found.length} entries` });
    }
    let total = 0;
    for (const entry of found) {
      total += entry.inflatedLength;
      const key = keyOf(entry.name);
      if (this.entries.has(key)) throw damaged(entry.name, "the archive has this part twice");
      this.entries.set(key, entry);
    }
    if (total > MAX_INFLATED_BYTES) {
      throw new XlsxError({ kind: "tooLarge", detail: `${total} bytes when inflated` });
    }
  }

  get isChanged(): boolean {
    return this.changed;
  }

  /** The names as they are written, in the order of the archive. */
  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name.replaceAll("\\", "/"));
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** The inflated contents; throws where there is no such entry or its checksum is not right. */
  read(name: string): Uint8Array {
    const entry = this.entries.get(keyOf(name));
    if (entry === undefined) throw damaged(name, "the part is missing");
    return "contents" in entry ? entry.contents : inflate(this.source, entry);
  }

  write(name: string, contents: Uint8Array): void {
    const key = keyOf(name);
    this.entries.set(key, { name: this.entries.get(key)?.name ?? name, contents });
    this.changed = true;
  }

  remove(name: string): void {
    this.changed = this.entries.delete(keyOf(name)) || this.changed;
  }

  toBytes(): Uint8Array {
    if (!this.changed) return this.source;
    const records: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const entry of this.entries.values()) {
      const { local, central } = "contents" in entry ? packed(entry) : copied(this.source, entry);
      setUint32(central, 42, offset);
      records.push(local);
      directory.push(central);
      offset += local.length;
    }
    return join([...records, ...directory, endRecord(directory, offset)]);
  }
}

function keyOf(name: string): string {
  // Some writers on Windows put backslashes between folders, some put %20 where others put a space.
  return unescapeName(name).replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function unescapeName(name: string): string {
  try {
    return name.includes("%") ? decodeURI(name) : name;
  } catch {
    return name;
  }
}

function inflate(source: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new XlsxError({ kind: "encrypted" });
  const data = source.subarray(entry.dataStart, entry.dataEnd);
  const contents = entry.method === STORED ? data : inflateData(entry, data);
  if (contents.length !== entry.inflatedLength || crc32(contents) !== entry.crc) {
    throw damaged(entry.name, "its checksum does not fit");
  }
  return contents;
}

function inflateData(entry: ZipEntry, data: Uint8Array): Uint8Array {
  try {
    // With a buffer of the length that the archive states nothing can inflate beyond it.
    return inflateSync(data, { out: new Uint8Array(entry.inflatedLength) });
  } catch (error) {
    throw damaged(entry.name, "it cannot be inflated", error);
  }
}

interface Records {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
}

/** The entry as it is in the source; its place in the new archive is still to be set. */
function copied(source: Uint8Array, entry: ZipEntry): Records {
  return {
    local: source.subarray(entry.localStart, entry.localEnd),
    // A copy: a slice of Node's buffers would share the bytes of whoever opened the archive.
    central: Uint8Array.from(source.subarray(entry.centralStart, entry.centralEnd)),
  };
}

function packed(entry: WrittenEntry): Records {
  const name = new TextEncoder().encode(entry.name);
  const deflated = deflateSync(entry.contents, { level: 6 });
  const fields = new Uint8Array(26);
  setUint16(fields, 0, 20);
  setUint16(fields, 2, 0x0800);
  setUint16(fields, 4, 8);
  setUint16(fields, 8, FIXED_DATE);
  setUint32(fields, 10, crc32(entry.contents));
  setUint32(fields, 14, deflated.length);
  setUint32(fields, 18, entry.contents.length);
  setUint16(fields, 22, name.length);
  const local = new Uint8Array(LOCAL_HEADER_LENGTH + name.length + deflated.length);
  setUint32(local, 0, 0x04034b50);
  local.set(fields, 4);
  local.set(name, LOCAL_HEADER_LENGTH);
  local.set(deflated, LOCAL_HEADER_LENGTH + name.length);
  const central = new Uint8Array(CENTRAL_HEADER_LENGTH + name.length);
  setUint32(central, 0, 0x02014b50);
  setUint16(central, 4, 20);
  central.set(fields, 6);
  central.set(name, CENTRAL_HEADER_LENGTH);
  return { local, central };
}

function endRecord(directory: readonly Uint8Array[], directoryStart: number): Uint8Array {
  const record = new Uint8Array(END_LENGTH);
  setUint32(record, 0, 0x06054b50);
  setUint16(record, 8, directory.length);
  setUint16(record, 10, directory.length);
  setUint32(
    record,
    12,
    directory.reduce((total, entry) => total + entry.length, 0),
  );
  setUint32(record, 16, directoryStart);
  return record;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

function setUint16(bytes: Uint8Array, offset: number, value: number): void {
  bytes[offset] = value & 0xff;
  bytes[offset + 1] = (value >>> 8) & 0xff;
}

function setUint32(bytes: Uint8Array, offset: number, value: number): void {
  setUint16(bytes, offset, value & 0xffff);
  setUint16(bytes, offset + 2, value >>> 16);
}
