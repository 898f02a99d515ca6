import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("ສະບັບສົມບູນ, ຮັບຮອງ"),
  revised: list("ປັບປຸງ, ແກ້ໄຂ"),
  draft: list("ຮ່າງ, ຂໍ້ສະເໜີ, ຄວາມເຫັນ"),
  superseded: list("ສະບັບເກົ່າ"),
};
