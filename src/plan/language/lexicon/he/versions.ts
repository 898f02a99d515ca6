import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("סופי, סופית, מאושר, מאושרת"),
  revised: list("מעודכן, מעודכנת, מתוקן"),
  draft: list("טיוטה, טיוטא, הצעה"),
  superseded: list("ישן, ישנה, קודם, קודמת"),
};
