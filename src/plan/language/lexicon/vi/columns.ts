import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("sản phẩm bàn giao, sản phẩm giao nộp"),
  side: list("phía, bên"),
  notParties: list("ban đầu, điều chỉnh, sửa đổi, tạm thời, sơ bộ, tối thiểu, tối đa, giá trị"),
  leads: list("chủ trì, phụ trách"),
  helps: list("phối hợp, hỗ trợ"),
};

export const levels: LevelWords = {
  highest: list("tầm nhìn, mục tiêu chung, mục tiêu tổng quát, tác động"),
  middle: list("kết quả trung gian, mục tiêu cụ thể"),
  outputs: list("đầu ra, sản phẩm, kết quả"),
  activities: list("hoạt động"),
};
