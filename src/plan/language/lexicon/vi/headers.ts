import { list } from "../entries";
import type { HeaderTerms } from "../lexicon";

export const headers: HeaderTerms = {
  objective: list(`
    mục tiêu, mục tiêu cụ thể, mục tiêu chung, mục tiêu tổng quát, lĩnh vực, trụ cột, hợp phần, nhóm nhiệm
    vụ, kết quả, đầu ra, ưu tiên, chương trình, đề án, mục tiêu chiến lược, định hướng, nhóm giải pháp,
    nhóm mục tiêu, lĩnh vực ưu tiên, chủ đề, trọng tâm, sứ mệnh, nhóm công việc, khía cạnh, phương diện,
    nội dung trọng tâm, mảng công việc, giai đoạn thực hiện`),
  number: list("tt, stt, số tt, số thứ tự, mã, mã số, ký hiệu, mã chỉ tiêu, mã nhiệm vụ, thứ tự"),
  action: list(`
    hoạt động, nội dung, nhiệm vụ, giải pháp, biện pháp, hành động, công việc, dự án, tên nhiệm vụ, nhiệm
    vụ cụ thể, nội dung công việc, nội dung thực hiện, nội dung nhiệm vụ, nhiệm vụ giải pháp, tên công
    việc, hoạt động chính, hạng mục, đầu việc, bước thực hiện, các bước thực hiện, kế hoạch hành động,
    nhiệm vụ trọng tâm, sáng kiến, mô tả công việc, việc cần làm, nội dung triển khai`),
  responsible: list(`
    đơn vị chủ trì, chủ trì, cơ quan chịu trách nhiệm, đơn vị chịu trách nhiệm, cơ quan thực hiện, đơn vị
    thực hiện, người phụ trách, phân công, cơ quan chủ trì, cơ quan đầu mối, đầu mối, bộ phận thực hiện,
    người thực hiện, chịu trách nhiệm, phụ trách, đơn vị phụ trách, phòng ban, phòng ban phụ trách, bộ
    phận phụ trách, cơ quan theo dõi, cơ quan theo dõi đánh giá, đơn vị theo dõi, cơ quan chủ trì theo
    dõi, cơ quan chủ trì theo dõi đánh giá, cán bộ phụ trách, người chủ trì, trách nhiệm, giao cho, nhân
    sự, đơn vị được giao, lãnh đạo phụ trách, người đảm nhận, bộ phận, đơn vị triển khai, đơn vị đầu mối,
    nhân sự phụ trách, chủ trì tham mưu, cơ quan tham mưu`),
  partners: list(`
    đơn vị phối hợp, phối hợp, đối tác, các bên liên quan, cơ quan liên quan, cơ quan phối hợp, bên liên
    quan, đơn vị liên quan, người phối hợp, cơ quan hỗ trợ, đơn vị hỗ trợ, người hỗ trợ, người tham gia,
    bộ phận phối hợp, thành phần tham gia, đơn vị tham gia, phòng ban phối hợp, cơ quan tham gia`),
  indicator: list(`
    chỉ số, chỉ tiêu, chỉ báo, tiêu chí, tên chỉ tiêu, chỉ tiêu đánh giá, chỉ số đánh giá, tiêu chí đánh
    giá, thước đo, chỉ số kết quả, chỉ số giám sát, tiêu chí đo lường, chỉ số đo lường, kết quả then chốt,
    tiêu chuẩn đánh giá, tiêu chí hoàn thành, kết quả chính`),
  unit: list("đvt, đơn vị, đơn vị tính, đơn vị đo"),
  baseline: list(`
    số liệu gốc, giá trị ban đầu, hiện trạng, số liệu cơ sở, giá trị gốc, thực trạng, số liệu nền, giá trị
    nền, năm gốc, năm cơ sở, giá trị cơ sở, kết quả năm trước, năm trước, thực hiện năm trước, kỳ trước,
    mức hiện tại, giá trị hiện tại, cùng kỳ, cùng kỳ năm trước, số đầu kỳ`),
  // "Chỉ tiêu" names indicators, and beside a column of them their targets.
  target: list(`
    chỉ tiêu, chỉ tiêu kế hoạch, mục tiêu đề xuất, chỉ tiêu đề xuất, kế hoạch, mục tiêu năm, mục tiêu, giá trị mục tiêu, dự kiến, số lượng, kế hoạch
    năm, kế hoạch giao, chỉ tiêu giao, chỉ tiêu được giao, chỉ tiêu phấn đấu, mục tiêu đến năm, chỉ tiêu
    đến năm, mức mục tiêu, định mức, mức phấn đấu, số lượng kế hoạch, giá trị kỳ vọng, mức kỳ vọng`),
  actual: list(`
    thực hiện, kết quả, kết quả thực hiện, kết quả đạt được, đạt được, thực tế, ước thực hiện, đã thực
    hiện, số thực hiện, giá trị đạt được, lũy kế thực hiện, kết quả thực tế, mức đạt được, đã hoàn thành,
    số liệu thực tế, giá trị thực tế, giá trị thực hiện`),
  percentMet: list(`
    tỷ lệ hoàn thành, % hoàn thành, % thực hiện, tỷ lệ thực hiện, tỷ lệ đạt, % so với kế hoạch, so với kế
    hoạch, tỷ lệ đạt kế hoạch, tỷ lệ hoàn thành kế hoạch, % đạt, % kế hoạch, so sánh, trọng số, tiến độ %,
    tỷ lệ %, mức độ hoàn thành, điểm số, xếp loại, chênh lệch, mức hoàn thành, tỷ trọng, % tiến độ, mức độ
    đạt, tỷ lệ hoàn thành mục tiêu`),
  direction: list("xu hướng, chiều hướng, hướng thay đổi"),
  verification: list(`
    nguồn số liệu, nguồn dữ liệu, phương tiện kiểm chứng, nguồn kiểm chứng, nguồn thông tin, minh chứng,
    tài liệu minh chứng, bằng chứng, tài liệu kiểm chứng, phương pháp thu thập, hồ sơ, hồ sơ minh chứng,
    cơ sở dữ liệu, nguồn`),
  resources: list(`
    kinh phí, ngân sách, nguồn vốn, nguồn lực, dự toán, chi phí, kinh phí thực hiện, nguồn kinh phí, kinh
    phí dự kiến, dự kiến kinh phí, tổng kinh phí, tổng mức đầu tư, nhu cầu vốn, thành tiền, đơn giá, nguồn
    tài chính, mã ngân sách, mã tài khoản, mục lục ngân sách, vốn, tổng vốn, số tiền, triệu đồng, giá trị
    hợp đồng, nhân lực, vật tư, thiết bị`),
  remarks: list(`
    ghi chú, giả định, rủi ro, địa điểm, địa bàn, đối tượng, tần suất, định nghĩa, sản phẩm, sản phẩm đầu
    ra, khó khăn, vướng mắc, nguyên nhân, đề xuất, kiến nghị, thuyết minh, mô tả, phạm vi, phương pháp
    tính, công thức tính, đánh giá, tình trạng, tỉnh, huyện, xã, lý do, trạng thái, ý kiến, nhận xét, căn
    cứ, căn cứ pháp lý, cơ sở pháp lý, mức độ ưu tiên, yêu cầu, phân loại, giải thích, tồn tại, hạn chế,
    hướng xử lý, quy mô, phường, thôn, diễn giải, đối tượng thụ hưởng`),
  overall: list(`
    tổng, tổng số, cả giai đoạn, toàn giai đoạn, tổng cộng, toàn kỳ, cả kỳ, cuối kỳ, mục tiêu cuối kỳ`),
  annual: list("hàng năm, theo năm, năm, quý, hằng năm, từng năm, mỗi năm, các năm, theo quý"),
  schedule: list(`
    thời gian, thời gian thực hiện, tiến độ, thời hạn, lộ trình, tháng, thời gian hoàn thành, thời hạn
    hoàn thành, hạn hoàn thành, thời điểm, ngày bắt đầu, ngày kết thúc, bắt đầu, kết thúc, tuần, hạn,
    ngày, giờ, mốc thời gian, ngày hoàn thành, hạn chót, dự kiến hoàn thành, thời gian dự kiến, ngày dự
    kiến`),
};
