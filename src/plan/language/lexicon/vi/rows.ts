import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list("tổng, tổng cộng, cộng, tổng số"),
  notes: list("ghi chú, nguồn, người lập, người lập biểu, phê duyệt"),
  objectiveLabels: list(`
    mục tiêu, mục tiêu cụ thể, lĩnh vực, trụ cột, hợp phần, kết quả, đầu ra, chương trình, nhóm nhiệm vụ`),
  actionLabels: list("hoạt động, nhiệm vụ, giải pháp"),
  numberMarks: list("số, thứ"),
  objectiveWords: list("mục tiêu"),
  specific: list("cụ thể"),
  groups: list("nam, nữ, trẻ em"),
  parts: list("mới, cũ, tiếp tục, hiện có, khác"),
  ages: list(`
    tuổi, dưới, trên, từ, đến, trở, lên, xuống, tháng, và, độ`),
};

export const title: TitleWords = {
  plan: list("kế hoạch, chương trình, khung kết quả, khung logic"),
  objectives: list("mục tiêu"),
  unnamedSheet: list("trang tính, trang"),
};

export const workplan: WorkplanWords = {
  output: list("kết quả, sản phẩm, đầu ra"),
  activities: list("hoạt động, nhiệm vụ"),
  tentative: list("dự kiến, tạm thời"),
};

export const indicatorStarts = list("số lượng, số vụ, số lượt, số lớp, tỷ lệ, số người, tỉ lệ, mức độ");

export const and = list("và");
