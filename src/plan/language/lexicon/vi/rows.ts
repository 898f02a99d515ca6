import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list("tổng, tổng cộng, cộng, tổng số"),
  notes: list(`
    ghi chú, nguồn, người lập, người lập biểu, phê duyệt, người kiểm tra, thủ trưởng đơn vị, nơi nhận, chữ ký,
    chú thích, từ viết tắt`),
  objectiveLabels: list(`
    mục tiêu, mục tiêu cụ thể, lĩnh vực, trụ cột, hợp phần, kết quả, đầu ra, chương trình, nhóm nhiệm vụ, ưu
    tiên, mục tiêu chung, mục tiêu tổng quát, mục tiêu chiến lược, chủ đề, định hướng, nhóm giải pháp, phần`),
  actionLabels: list("hoạt động, nhiệm vụ, giải pháp, công việc, biện pháp, tiểu hoạt động, hành động"),
  numberMarks: list("số, thứ"),
  objectiveWords: list("mục tiêu"),
  specific: list("cụ thể"),
  groups: list(`
    nam, nữ, trẻ em, nam giới, nữ giới, phụ nữ, trẻ em trai, trẻ em gái, người lớn, thanh niên, thành thị, nông
    thôn, người khuyết tật`),
  parts: list("mới, cũ, tiếp tục, hiện có, khác"),
  ages: list("tuổi, dưới, trên, từ, đến, trở, lên, xuống, tháng, và, độ"),
};

export const title: TitleWords = {
  plan: list(`
    kế hoạch, chương trình, khung kết quả, khung logic, đề án, chiến lược, lộ trình, khung theo dõi, danh mục
    nhiệm vụ, ma trận`),
  objectives: list("mục tiêu, trụ cột, lĩnh vực, hợp phần, mục tiêu cụ thể"),
  unnamedSheet: list("trang tính, trang"),
  asides: list(`
    ví dụ, chú giải, hướng dẫn điền, hướng dẫn ghi, hướng dẫn sử dụng, cách điền, cách ghi, từ viết tắt,
    danh mục từ viết tắt, thuật ngữ, giải thích từ ngữ, danh sách liên hệ, danh bạ, đầu mối liên hệ,
    danh sách đầu mối, sổ rủi ro, danh mục rủi ro, ma trận rủi ro, bảng rủi ro, rủi ro và biện pháp,
    lịch sử thay đổi`),
  withdrawn: list(`
    đã xóa, đã xoá, bị xóa, đã hủy, đã huỷ, hủy bỏ, bị loại, tạm hoãn, hoãn lại, lùi lại, tạm dừng,
    đã hoàn thành, đã kết thúc`),
  deleted: list(`
    đã xóa, bị xóa, xóa bỏ, đã hủy, hủy bỏ, bị hủy, hủy, loại bỏ, đã bỏ, bãi bỏ, lưu trữ`),
  withYearsOfTheirOwn: list(`
    luật, bộ luật, nghị định, quyết định, thông tư, nghị quyết, công ước, nghị định thư, hiến pháp, hiệp định, chỉ thị, tuyên bố, tổng điều tra, được thông qua, thông qua, được phê duyệt, phê duyệt, ban hành, ký ngày, ký kết, phê chuẩn, thành lập`),
  beforeTheirYears: list("ngày, từ"),
  postponed: list("hoãn, tạm hoãn, hoãn lại, tạm dừng, lùi lại"),
  marks: list(`
    dự thảo lần, bản nháp, tài liệu mật, lưu hành nội bộ, trang, phiên bản, kỳ báo cáo, ngày, tính đến`),
  numbered: list("bảng, phụ lục, hình"),
};

export const workplan: WorkplanWords = {
  output: list("kết quả, sản phẩm, đầu ra"),
  activities: list("hoạt động, nhiệm vụ, công việc, nội dung công việc"),
  tentative: list("dự kiến, tạm thời, chờ xác nhận, chưa xác định, có thể"),
};

export const indicatorStarts = list(`
  số lượng, số vụ, số lượt, số lớp, tỷ lệ, số người, tỉ lệ, mức độ, tổng số, số hộ, số lần, số cuộc, số xã, số
  văn bản, chỉ số, diện tích, sản lượng, tốc độ, tỷ trọng, phần trăm, độ che phủ`);

export const and = list("và");
