import { list } from "../entries";
import type { HeadTerms } from "../lexicon";

export const heads: HeadTerms = {
  objective: list(`
    mục tiêu, mục tiêu cụ thể, mục tiêu chung, mục tiêu tổng quát, lĩnh vực, trụ cột, hợp phần, nhóm nhiệm vụ,
    kết quả, đầu ra, ưu tiên, chương trình, đề án, mục tiêu chiến lược, định hướng, nhóm giải pháp, nhóm mục
    tiêu, lĩnh vực ưu tiên, chủ đề`),
  number: list("tt, stt, số tt, số thứ tự, mã, mã số, ký hiệu, mã chỉ tiêu, mã nhiệm vụ, thứ tự"),
  action: list(`
    hoạt động, nội dung, nhiệm vụ, giải pháp, biện pháp, hành động, công việc, dự án, tên nhiệm vụ, nhiệm vụ cụ
    thể, nội dung công việc, nội dung thực hiện, nội dung nhiệm vụ, nhiệm vụ giải pháp, tên công việc, hoạt động
    chính, hạng mục`),
  responsible: list(`
    đơn vị chủ trì, chủ trì, cơ quan chịu trách nhiệm, đơn vị chịu trách nhiệm, cơ quan thực hiện, đơn vị thực
    hiện, người phụ trách, phân công, cơ quan chủ trì, cơ quan đầu mối, đầu mối, bộ phận thực hiện, người thực
    hiện, chịu trách nhiệm, phụ trách, đơn vị phụ trách, phòng ban, phòng ban phụ trách, bộ phận phụ trách, cơ quan theo dõi, cơ quan theo dõi đánh giá, đơn vị theo dõi,
    cơ quan chủ trì theo dõi, cơ quan chủ trì theo dõi đánh giá`),
  partners: list(`
    đơn vị phối hợp, phối hợp, đối tác, các bên liên quan, cơ quan liên quan, cơ quan phối hợp, bên liên quan,
    đơn vị liên quan, người phối hợp, cơ quan hỗ trợ, đơn vị hỗ trợ`),
  indicator: list(`
    chỉ số, chỉ tiêu, chỉ báo, tiêu chí, tên chỉ tiêu, chỉ tiêu đánh giá, chỉ số đánh giá, tiêu chí đánh giá,
    thước đo, chỉ số kết quả, chỉ số giám sát`),
  unit: list("đvt, đơn vị, đơn vị tính, đơn vị đo"),
  baseline: list(`
    số liệu gốc, giá trị ban đầu, hiện trạng, số liệu cơ sở, giá trị gốc, thực trạng, số liệu nền, giá trị nền,
    năm gốc, năm cơ sở, giá trị cơ sở, kết quả năm trước`),
  target: list(`
    chỉ tiêu kế hoạch, kế hoạch, mục tiêu năm, mục tiêu, giá trị mục tiêu, dự kiến, số lượng, kế hoạch năm, kế
    hoạch giao, chỉ tiêu giao, chỉ tiêu được giao, chỉ tiêu phấn đấu, mục tiêu đến năm, chỉ tiêu đến năm`),
  actual: list(`
    thực hiện, kết quả, kết quả thực hiện, kết quả đạt được, đạt được, thực tế, ước thực hiện, đã thực hiện, số thực
    hiện, giá trị đạt được, lũy kế thực hiện`),
  percentMet: list(`
    tỷ lệ hoàn thành, % hoàn thành, % thực hiện, tỷ lệ thực hiện, tỷ lệ đạt, % so với kế hoạch, so với kế hoạch,
    tỷ lệ đạt kế hoạch, tỷ lệ hoàn thành kế hoạch, % đạt, % kế hoạch, so sánh, trọng số`),
  direction: list("xu hướng, chiều hướng, hướng thay đổi"),
  verification: list(`
    nguồn số liệu, nguồn dữ liệu, phương tiện kiểm chứng, nguồn kiểm chứng, nguồn thông tin, minh chứng, tài
    liệu minh chứng, bằng chứng, tài liệu kiểm chứng, phương pháp thu thập`),
  resources: list(`
    kinh phí, ngân sách, nguồn vốn, nguồn lực, dự toán, chi phí, kinh phí thực hiện, nguồn kinh phí, kinh phí dự
    kiến, dự kiến kinh phí, tổng kinh phí, tổng mức đầu tư, nhu cầu vốn, thành tiền, đơn giá, nguồn tài chính, mã ngân sách,
    mã tài khoản, mục lục ngân sách`),
  remarks: list(`
    ghi chú, giả định, rủi ro, địa điểm, địa bàn, đối tượng, tần suất, định nghĩa, sản phẩm, sản phẩm đầu ra,
    khó khăn, vướng mắc, nguyên nhân, đề xuất, kiến nghị, thuyết minh, mô tả, phạm vi, phương pháp tính, công
    thức tính, đánh giá, tình trạng, tỉnh, huyện, xã`),
  overall: list(`
    tổng, tổng số, cả giai đoạn, toàn giai đoạn, tổng cộng, toàn kỳ, cả kỳ, cuối kỳ, mục tiêu cuối kỳ`),
  annual: list("hàng năm, theo năm, năm, quý, hằng năm, từng năm, mỗi năm, các năm, theo quý"),
  schedule: list(`
    thời gian, thời gian thực hiện, tiến độ, thời hạn, lộ trình, tháng, thời gian hoàn thành, thời hạn hoàn
    thành, hạn hoàn thành, thời điểm, ngày bắt đầu, ngày kết thúc, bắt đầu, kết thúc, tuần`),
};
