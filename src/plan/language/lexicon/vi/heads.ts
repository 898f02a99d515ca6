import { list } from "../entries";
import type { HeadTerms } from "../lexicon";

export const heads: HeadTerms = {
  objective: list(`
    mục tiêu, mục tiêu cụ thể, mục tiêu chung, mục tiêu tổng quát, lĩnh vực, trụ cột, hợp phần, nhóm nhiệm vụ,
    kết quả, đầu ra, ưu tiên, chương trình, đề án`),
  number: list("tt, stt, số tt, số thứ tự, mã, mã số"),
  action: list("hoạt động, nội dung, nhiệm vụ, giải pháp, biện pháp, hành động, công việc, dự án"),
  responsible: list(`
    đơn vị chủ trì, chủ trì, cơ quan chịu trách nhiệm, đơn vị chịu trách nhiệm, cơ quan thực hiện, đơn vị thực
    hiện, người phụ trách, phân công`),
  partners: list("đơn vị phối hợp, phối hợp, đối tác, các bên liên quan, cơ quan liên quan"),
  indicator: list("chỉ số, chỉ tiêu, chỉ báo, tiêu chí"),
  unit: list("đvt, đơn vị"),
  baseline: list("số liệu gốc, giá trị ban đầu, hiện trạng, số liệu cơ sở, giá trị gốc, thực trạng"),
  target: list("chỉ tiêu kế hoạch, kế hoạch, mục tiêu năm, mục tiêu, giá trị mục tiêu, dự kiến, số lượng"),
  actual: list("thực hiện, kết quả thực hiện, kết quả đạt được, đạt được, thực tế"),
  percentMet: list("tỷ lệ hoàn thành, % hoàn thành, % thực hiện, tỷ lệ thực hiện, tỷ lệ đạt"),
  direction: list("xu hướng, chiều hướng"),
  verification: list(`
    nguồn số liệu, nguồn dữ liệu, phương tiện kiểm chứng, nguồn kiểm chứng, nguồn thông tin`),
  resources: list("kinh phí, ngân sách, nguồn vốn, nguồn lực, dự toán, chi phí, kinh phí thực hiện"),
  remarks: list("ghi chú, giả định, rủi ro, địa điểm, địa bàn, đối tượng, tần suất, định nghĩa, sản phẩm"),
  overall: list("tổng, tổng số, cả giai đoạn, toàn giai đoạn"),
  annual: list("hàng năm, theo năm, năm, quý"),
  schedule: list("thời gian, thời gian thực hiện, tiến độ, thời hạn, lộ trình, tháng"),
};
