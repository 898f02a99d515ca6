import { formatAddress } from "@plan-of-action/xlsx/grid";

/** Plain data, as it is compared and reported. */
export type Answer =
  null | boolean | number | string | readonly Answer[] | { readonly [name: string]: Answer };

/** One thing that the product asks of Excel: it is done, then read back. */
export interface Probe {
  /** The member that it is about, such as `Range.formulas`, with a word behind it where several are about one. */
  readonly name: string;
  /** The oldest version of ExcelApi that has it. */
  readonly needs: string;
  /** What Excel answers. */
  readonly ask: (place: Place) => Promise<Answer>;
}

/** Where a probe may do what it likes: some rows of a sheet of the test's own, which nothing else uses. */
export class Place {
  constructor(
    readonly context: Excel.RequestContext,
    readonly sheet: Excel.Worksheet,
    private readonly firstRow: number,
  ) {}

  /** A block of the probe's rows; by default a cell, at the left. */
  cells(rows = 1, columns = 1, column = 0): Excel.Range {
    return this.sheet.getRangeByIndexes(this.firstRow, column, rows, columns);
  }

  /** The address of a block of the probe's rows. */
  address(rows = 1, columns = 1, column = 0): string {
    const from = formatAddress(this.firstRow, column);
    const to = formatAddress(this.firstRow + rows - 1, column + columns - 1);
    return from === to ? from : `${from}:${to}`;
  }

  /** One round trip. */
  async sync(): Promise<void> {
    await this.context.sync();
  }
}

/** So many rows belong to each probe. */
export const ROWS_OF_A_PROBE = 8;

interface Loadable {
  load(members: string): unknown;
}

/** Loads members of an object and gives them, in a round trip. */
export async function read<T extends Loadable>(place: Place, object: T, members: string): Promise<T> {
  object.load(members);
  await place.sync();
  return object;
}

/** An address, or a formula that is one, without its sheet, whose title each Excel may quote as it likes. */
export function withoutSheet(address: string): string {
  return address.replace(/(?:'[^']*'|[^=, !']+)!/g, "");
}

/** A probe that sets one property, in a round trip of its own, and reads it back. */
export function property(
  name: string,
  needs: string,
  reach: (place: Place) => Loadable,
  value: Answer,
): Probe {
  const [, key = ""] = /\.(\w+)/.exec(name) ?? [];
  return {
    name,
    needs,
    async ask(place) {
      const object = reach(place);
      Reflect.set(object, key, value);
      await place.sync();
      await read(place, object, key);
      return Reflect.get(object, key) as Answer;
    },
  };
}
