import type { RowWeightName } from "../../weights/rows";
import type { RowKind } from "../rows/row-kind";
import type { RowLook } from "../rows/row-look";

/** Says that something speaks for or against a kind, how strongly by its weight, and which text it is about. */
export type Say = (kind: RowKind, weight: RowWeightName, text?: string) => void;

/** A rule looks at what can be seen of a row and never at what another rule said. */
export type RowRule = (row: RowLook, say: Say) => void;
