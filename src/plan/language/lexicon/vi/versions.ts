import { list } from "../entries";
import type { VersionWords } from "../version-words";

export const versions: VersionWords = {
  final: list("chính thức, phê duyệt, ban hành"),
  revised: list("sửa đổi, điều chỉnh, cập nhật"),
  draft: list("dự thảo, bản nháp, đề xuất, góp ý"),
  superseded: list("bản cũ, trước đây"),
};
