import { list, pattern } from "./entries";
import type { LanguageWords } from "./language-words";
import { WITHOUT_PLURALS } from "./words/wording-words";

/** The measure of what is reached or not: the reports and the definitions call it the same. */
const MILESTONE = list("mốc, cột mốc, có/không, có hoặc không");

export const words: LanguageWords = {
  language: "vi",
  header: {
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
    // "Chỉ tiêu" names indicators, and next to a column of them their targets.
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
  },
  periods: {
    year: list("năm thứ, năm"),
    fiscalYear: list("năm tài chính"),
    schoolYear: list("năm học"),
    quarter: list("quý"),
    half: list("6 tháng, nửa năm"),
    third: [],
    fortnight: list("nửa tháng"),
    ordinals: [list("thứ nhất"), list("thứ hai"), list("thứ ba"), list("thứ tư"), list("thứ năm")],
    ordinalsFollow: true,
    months: Array.from({ length: 12 }, (_, month) => [`tháng ${month + 1}`]),
  },
  dates: {
    of: [],
    beforeYear: list("năm"),
    dayEndings: [],
  },
  values: {
    notProgrammed: list("không có kế hoạch, không đặt chỉ tiêu, không có chỉ tiêu, không giao, chưa giao"),
    notApplicable: list("không áp dụng, không có, không, không liên quan"),
    noData: list("không có số liệu"),
    undecided: list(`
      sẽ xác định, chưa xác định, chờ xác nhận, đang xây dựng, sẽ bổ sung, chờ phê duyệt, đang cập nhật`),
    answers: {
      yes: list("có, rồi, xong, đã có, đã hoàn thành, hoàn thành"),
      no: list("không, chưa, chưa có"),
      none: list("không có, không, số không, chưa có"),
      notReached: list(`
        đang thực hiện, đang triển khai, chưa bắt đầu, chưa triển khai, chưa thực hiện, chưa hoàn thành, chưa đạt,
        chậm tiến độ`),
    },
    approximate: list(`
      khoảng, xấp xỉ, gần, ước tính, chừng`),
    beforeNumbers: list(`
      ít nhất, tối thiểu, tối đa, khoảng, trên, dưới, không quá, đạt, hơn, gần, xấp xỉ, tổng, tổng số, phấn đấu`),
    percent: list("phần trăm, tỷ lệ phần trăm"),
    units: {
      count: list("số, số lượng"),
      rate: list("tỷ lệ, tỷ suất, hệ số"),
      inParts: pattern`héc-?ta|km²?|mét|tấn|lít|giờ|triệu|tỷ|nghìn|đồng`,
    },
  },
  beside: {
    planned: list(
      "mục tiêu, chỉ tiêu, dự kiến, theo kế hoạch, dự định, dự báo, sẽ, lên lịch, đã lên lịch, được lên lịch, đề xuất, kỳ vọng",
    ),
    atMost: list(
      "ít hơn, dưới, tối đa, không quá, không vượt quá, nhiều nhất, nhỏ hơn, thấp hơn, lên đến, trở xuống",
    ),
    atLeast: list(
      "ít nhất, tối thiểu, hơn, trên, nhiều hơn, không dưới, không ít hơn, lớn hơn, cao hơn, trở lên",
    ),
    not: list("không, chưa, chẳng, không có, chưa được"),
    undone: list(
      "hủy, huỷ, bị hủy, bị huỷ, đã hủy, đã huỷ, hoãn, bị hoãn, thất bại, bị từ chối, tạm dừng, tạm hoãn, vắng, vắng mặt",
    ),
    partial: list(`
      một phần, một nửa, dự thảo, bản nháp, chỉ dự thảo, đang, đang thực hiện, đang triển khai, đang xây dựng, đang soạn thảo,
      mới bắt đầu, đã bắt đầu, chưa xong, gần`),
    of: list("của"),
    remaining: list("còn lại, còn thiếu, cần thêm, thiếu, cần, còn, nữa"),
    rates: {
      day: list("mỗi ngày, một ngày, hàng ngày, hằng ngày"),
      week: list("mỗi tuần, một tuần, hàng tuần, hằng tuần"),
      month: list("mỗi tháng, một tháng, hàng tháng, hằng tháng"),
      quarter: list("mỗi quý, một quý, hàng quý, hằng quý"),
      half: list("mỗi nửa năm, sáu tháng một lần, 6 tháng một lần"),
      year: list("mỗi năm, một năm, hàng năm, hằng năm"),
    },
    neutral: list(`
      đạt mục tiêu, đạt chỉ tiêu, các, những, của, và, trong, tại, cho, với, đã, được, là, có, đạt, hoàn thành, đã hoàn thành, thực hiện, đã thực hiện, tổ
      chức, kết quả, giá trị, tổng, tổng số, tổng cộng, số, lượng, lần, cái, chiếc, đơn vị, mới, tất cả, chỉ,
      đến nay, cho đến nay, đúng kế hoạch, xác nhận, mức, cấp`),
    people: list(
      "người, học viên, cán bộ, nhân viên, thành viên, đại biểu, học sinh, sinh viên, giáo viên, nam, nữ, trẻ em, công chức, viên chức",
    ),
    units: {
      metre: list("mét"),
      kilometre: list("ki lô mét, cây số, kilômét"),
      squareMetre: list("mét vuông"),
      hectare: list("héc ta, ha"),
      kilogram: list("ki lô gam, cân"),
      tonne: list("tấn"),
      litre: list("lít"),
      minute: list("phút"),
      hour: list("giờ"),
      day: list("ngày, ngày làm việc"),
      week: list("tuần"),
      month: list("tháng"),
      year: list("năm"),
    },
  },
  numbers: {
    outOf: list("trên, trong, trong số, trong tổng số, trên tổng số"),
    to: list("đến, tới"),
    between: list("từ, khoảng từ"),
    per: list("mỗi, trên mỗi, cho mỗi"),
    ofWhich: list("trong đó, trong đó có, bao gồm, gồm"),
    inYear: list("năm, vào năm, đến năm, trong năm, cuối năm, đến cuối năm, đến hết năm"),
    cumulative: list("lũy kế, luỹ kế, cộng dồn, tích lũy, tích luỹ"),
    men: list("nam, nam giới, trẻ em trai"),
    women: list("nữ, phụ nữ, nữ giới, trẻ em gái"),
    numerator: list("tử số"),
    denominator: list("mẫu số"),
    articles: [],
    baselines: list("số liệu gốc, giá trị gốc, giá trị ban đầu"),
    scales: { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  },
  rows: {
    leadOn: list("và, hoặc, của, cho, các, những, trong, với, để, tại, về"),
    totals: list("tổng, tổng cộng, cộng, tổng số"),
    notes: list(`
      ghi chú, nguồn, người lập, người lập biểu, người lập kế hoạch, người duyệt, người phê duyệt, xác nhận, phê duyệt, người kiểm tra, thủ trưởng đơn vị, nơi nhận, chữ ký,
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
  },
  indicatorStarts: list(`
    số lượng, số vụ, số lượt, số lớp, tỷ lệ, số người, tỉ lệ, mức độ, tổng số, số hộ, số lần, số cuộc, số xã, số
    văn bản, chỉ số, diện tích, sản lượng, tốc độ, tỷ trọng, phần trăm, độ che phủ`),
  and: list("và"),
  title: {
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
  },
  workplan: {
    output: list("kết quả, sản phẩm, đầu ra"),
    activities: list("hoạt động, nhiệm vụ, công việc, nội dung công việc"),
    tentative: list("dự kiến, tạm thời, chờ xác nhận, chưa xác định, có thể"),
  },
  ownSheets: {
    actuals: {
      indicator: list("chỉ số, chỉ tiêu, chỉ báo, mã chỉ số"),
      year: list("năm"),
      quarter: list("quý"),
      party: list("bên, nước, quốc gia, đơn vị báo cáo"),
      actual: list("thực hiện, kết quả thực hiện, kết quả, giá trị, thực tế, đạt được"),
      evidence: list("minh chứng, bằng chứng, nguồn kiểm chứng"),
      varianceReason: list("lý do, nguyên nhân, lý do chênh lệch, nguyên nhân chênh lệch"),
      comment: list("ghi chú, nhận xét, ý kiến"),
      reportedOn: list("ngày báo cáo, ngày"),
      part: list("phần, phân tổ"),
      numerator: list("tử số"),
      denominator: list("mẫu số"),
      state: list("trạng thái báo cáo"),
      agreedBy: list("thống nhất bởi, phê duyệt bởi"),
    },
    states: {
      draft: list("bản nháp, nháp"),
      submitted: list("đã gửi, đã nộp"),
      agreed: list("đã thống nhất, đã phê duyệt"),
      returned: list("trả lại, đã trả lại"),
    },
    period: list("kỳ, kỳ báo cáo, thời kỳ"),
    dimension: list("chiều phân tổ"),
    category: list("hạng mục"),
    wholeYear: list("cả năm, năm"),
    allParties: list("tất cả, các bên, cả hai, cả hai bên, chung, tổng"),
    milestone: MILESTONE,
  },
  wording: {
    ...WITHOUT_PLURALS,
    count: pattern`(?<=^|tổng )số(?: lượng)?`,
    percentage: pattern`phần trăm|t[ỷỉ] trọng`,
    rate: pattern`t[ỷỉ] (?:lệ|suất)|độ bao phủ|tốc độ`,
    score: pattern`chỉ số|xếp hạng|thứ hạng|điểm số|hệ số|chi phí trên|^mức độ`,
    perPopulation: pattern`trên (?:\d[\d.,\s]*|vạn dân|đầu người)`,
    average: pattern`trung bình|bình quân`,
    duration: "^thời gian",
    // What is made is named first ("Đề án …") or said to be made.
    uninflectedMilestone: pattern`
      ^(?:có )?(?:dự thảo )?(?:luật|nghị định|thông tư|đề án|chiến lược|kế hoạch|quy trình|quy chế|hệ thống|cơ sở dữ liệu|sổ tay)|
      được (?:ban hành|phê duyệt|xây dựng|thành lập|thông qua|ký kết|hoàn thành|thiết lập)|có hiệu lực`,
    repeated: pattern`h[ằà]ng (?:năm|quý|tháng)|mỗi|định kỳ`,
    cumulative: pattern`l(?:ũy|uỹ) kế|cộng dồn`,
    standing: pattern`đang hoạt động|đang vận hành|còn hiệu lực`,
    inState: pattern`được tiếp cận|có khả năng tiếp cận|đang sử dụng|đang sinh sống|được kết nối`,
    events: pattern`
      cuộc họp|hội nghị|hội thảo|tọa đàm|lớp (?:tập huấn|đào tạo|học)|khóa (?:tập huấn|đào tạo|học)|chuyến thăm|đợt kiểm tra|
      cuộc thanh tra|chiến dịch`,
    made: pattern`
      được (?:tập huấn|đào tạo|bồi dưỡng|tổ chức|xây mới|lắp đặt|cấp phát|trồng|sản xuất|phân phát|sửa chữa|hỗ trợ)`,
    happening: pattern`được (?:điều trị|giải quyết|xử lý|tiếp nhận|cứu|trao trả|phát hiện|khám)`,
    steps: pattern`tiến độ|tăng trưởng|tăng thêm|hoàn thành`,
    eachYear: pattern`(?:mỗi|hằng|hàng) năm|/ ?năm`,
    eachParty: pattern`(?:ở |tại )?mỗi (?:nước|quốc gia|bên)|từng (?:nước|bên)`,
    bothParties: pattern`(?:ở |tại )?cả hai (?:nước|bên|quốc gia)|hai nước`,
    harms: pattern`người chết|ca tử vong|vụ tai nạn|vụ án mạng`,
    harmsTended: pattern`được (?:điều tra|giải quyết|xử lý|hỗ trợ)`,
    harmLevels: pattern`
      tử vong|hộ nghèo|người nghèo|nghèo|thất nghiệp|thiếu việc làm|suy dinh dưỡng|bỏ học|tai nạn|tội phạm|tái nghèo|mù chữ|thất thoát|
      sinh con thứ (?:3|ba)`,
    ceilings: pattern`
      không (?:quá|vượt quá|cao hơn|lớn hơn|nhiều hơn)|dưới|tối đa|nhỏ hơn|thấp hơn|ít hơn|còn dưới`,
    floors: pattern`
      không (?:dưới|thấp hơn|ít hơn|nhỏ hơn)|tối thiểu|ít nhất`,
    maintain: pattern`^(?:duy trì|giữ vững|giữ nguyên)`,
    decrease: pattern`^giảm`,
    beforeThing: pattern`(?:tổng )?số (?:lượng )?`,
    afterThing: pattern`được|của|trong|trên|tại|ở|cho|về|từ|có|tham gia|do|theo|bị|đã|đang`,
    joining: pattern`và|hoặc`,
    notUnit: pattern`mới|tổng|lũy kế`,
  },
  direction: {
    increase: "tăng|nâng|cải thiện",
    decrease: "giảm|hạ",
    maintain: "duy trì|giữ|ổn định|không đổi",
    change: "tăng|giảm",
    toLevel: "đến|lên|xuống|còn|thành",
  },
  frequency: {
    timesAYear: pattern`<n> lần ?(?:một|mỗi|trong|trên|/) ?năm`,
    numbers: [list("một"), list("hai"), list("ba"), list("bốn"), list("năm"), list("sáu")],
    monthly: pattern`h[àằ]ng tháng|mỗi tháng`,
    quarterly: pattern`h[àằ]ng quý|mỗi quý`,
    halfYearly: pattern`(?:6|sáu) tháng một lần|nửa năm một lần`,
    yearly: pattern`h[àằ]ng năm|mỗi năm|thường niên`,
    events: {
      meeting: pattern`cuộc họp|hội nghị`,
      workshop: pattern`hội thảo|tọa đàm|toạ đàm`,
      training: pattern`tập huấn|đào tạo|bồi dưỡng`,
      session: pattern`diễn đàn|đối thoại`,
      visit: pattern`chuyến thăm|kiểm tra|tuần tra|thanh tra`,
      report: pattern`báo cáo|bản tin`,
      review: pattern`khảo sát|đánh giá|rà soát|kiểm toán`,
      campaign: pattern`chiến dịch|diễn tập`,
    },
  },
  checks: {
    numberOf: pattern`số lượng`,
    percentageOf: pattern`t[ỷỉ] lệ|phần trăm`,
    passesHundred: pattern`tăng|so với|công suất`,
    belowZero: pattern`biến động|tăng trưởng|chênh lệch|thâm hụt|cán cân|lạm phát|cao hơn hoặc thấp hơn`,
    vagueStart: pattern`nâng cao|tăng cường|cải thiện|đẩy mạnh|củng cố`,
    vagueEnd: pattern`.*(?:tốt hơn|hiệu quả hơn|được (?:nâng cao|tăng cường|cải thiện))`,
    measurable: pattern`ít nhất|theo kết quả|chỉ số|điểm|khảo sát`,
    doneToThings: pattern`được (?:phân phát|cấp phát|lắp đặt|xây dựng|mua sắm|sản xuất|trồng)`,
    remark: pattern`sẽ|phải|cần|chưa`,
    amount: pattern`tổng|số tiền|khối lượng`,
    ofIndicators: pattern`chỉ số|chỉ tiêu|chỉ báo|công thức|cách tính|định nghĩa|tử số|mẫu số`,
  },
  columns: {
    deliverable: list("sản phẩm bàn giao, sản phẩm giao nộp"),
    side: list("phía, bên"),
    notParties: list("ban đầu, điều chỉnh, sửa đổi, tạm thời, sơ bộ, tối thiểu, tối đa, giá trị"),
    leads: list("chủ trì, phụ trách"),
    helps: list("phối hợp, hỗ trợ"),
    helpedBy: pattern`
      phối hợp (?:với|cùng)|với sự (?:hỗ trợ|phối hợp|tham gia) (?:của|từ)`,
  },
  levels: {
    highest: list("tầm nhìn, mục tiêu chung, mục tiêu tổng quát, tác động"),
    middle: list("kết quả trung gian, mục tiêu cụ thể"),
    outputs: list("đầu ra, sản phẩm, kết quả"),
    activities: list("hoạt động"),
  },
  agencies: {
    namedFor: pattern`bộ|sở|ủy ban|uỷ ban|cục|ban|viện|tổng cục|vụ|phòng|trung tâm`,
    beginnings: pattern`công an|tòa án|viện kiểm sát|quân đội|hội`,
    endings: "",
    portfolios: pattern`
      thương binh|xã hội|lao động|thể thao|du lịch|văn hóa|văn hoá|gia đình|trẻ em|phụ nữ|thanh niên|nông thôn|môi trường|công nghệ|truyền thông|giao thông|xây dựng|thương mại|tài chính|đầu tư|phát triển|đào tạo|y tế|dân tộc|an ninh|quốc phòng|tư pháp`,
    nobody: list("không có, v.v"),
    staff: list("người, cán bộ, nhân viên"),
  },
  money: {
    available: list("hiện có, đã bố trí, đã cấp, được phê duyệt"),
    spent: list("đã chi, giải ngân, đã giải ngân, chi tiêu thực tế"),
    noAmount: list("thiếu hụt, mã, nguồn, tài khoản, đơn giá, số lượng, nhà tài trợ, tỷ lệ, còn lại"),
  },
  breakdowns: {
    declared: list(`
      phân tổ theo, phân tổ, phân tách theo, phân tách, chia theo, phân theo, phân loại theo`),
    dimensions: {
      sex: list("giới tính, giới"),
      age: list("tuổi, nhóm tuổi, độ tuổi"),
      nationality: list("quốc tịch, nước xuất xứ"),
      exploitation: list("hình thức bóc lột, loại bóc lột, mục đích bóc lột, bóc lột"),
      place: list("địa điểm, địa phương, tỉnh, huyện, tỉnh thành, địa bàn, khu vực, nơi"),
    },
    categories: {
      sex: list("trẻ em gái, trẻ em trai, giới tính khác"),
      age: list("thanh niên, người cao tuổi, trẻ vị thành niên"),
      nationality: list(`
        việt nam, người việt nam, không quốc tịch, quốc tịch khác, campuchia, người campuchia, thái lan,
        người thái lan`),
      exploitation: list(`
        bóc lột sức lao động, bóc lột lao động, mại dâm, khiêu dâm, nô lệ, nô dịch, lệ thuộc vì nợ,
        lao động trẻ em, cưỡng ép kết hôn, hôn nhân cưỡng ép, ăn xin, cưỡng bức ăn xin, lừa đảo trực tuyến`),
    },
    starting: {
      women: list("nữ, nữ giới, phụ nữ"),
      men: list("nam, nam giới"),
      under18: list("dưới 18 tuổi, trẻ em"),
      adults: list("từ 18 tuổi trở lên, 18 tuổi trở lên, người lớn"),
      nationals: list("người trong nước, công dân trong nước"),
      foreigners: list("người nước ngoài, nước ngoài"),
      sexual: list("bóc lột tình dục"),
      labour: list("lao động cưỡng bức, cưỡng bức lao động"),
      organs: list("lấy bộ phận cơ thể"),
      otherForm: list("hình thức khác"),
      urban: list("thành thị"),
      rural: list("nông thôn"),
    },
    anybody: list("người"),
    victims: list("nạn nhân"),
    unknown: list("không rõ, chưa rõ, không xác định"),
  },
  versions: {
    final: list("chính thức, phê duyệt, ban hành"),
    revised: list("sửa đổi, điều chỉnh, cập nhật"),
    draft: list("dự thảo, bản nháp, đề xuất, góp ý"),
    superseded: list("bản cũ, trước đây"),
  },
  activities: {
    headers: {
      year: list("năm"),
      quarter: list("quý"),
      activity: list("hoạt động, nhiệm vụ, nội dung công việc"),
      output: list("đầu ra, sản phẩm"),
      action: list("hành động chung, hành động"),
      host: list("đơn vị đăng cai, nước chủ nhà, đơn vị tổ chức"),
      place: list("địa điểm, nơi tổ chức"),
      date: list(
        `ngày, thời gian, ngày bắt đầu, ngày kết thúc, thời hạn, hạn hoàn thành, thời gian thực hiện, thời gian hoàn thành, tiến độ thời gian, khi nào, hạn chót, đến khi nào, hạn cuối`,
      ),
      status: list(
        `trạng thái, tình trạng, tình hình thực hiện, tiến độ, tiến độ thực hiện, kết quả thực hiện`,
      ),
      movedTo: list("dời sang, chuyển sang, ngày mới"),
      evidence: list("minh chứng, bằng chứng, tài liệu kiểm chứng"),
      reason: list("lý do, ghi chú, nhận xét, khó khăn, nguyên nhân"),
    },
    statuses: {
      planned: list(
        `theo kế hoạch, đã lên kế hoạch, chưa, chưa bắt đầu, chưa thực hiện, chưa hoàn thành, chưa xong, không hoàn thành, chưa triển khai, đang chờ, chậm tiến độ, quá hạn`,
      ),
      underWay: list(
        `một phần, đang thực hiện, đang triển khai, đang tiến hành, đã bắt đầu, hoàn thành một phần, đang xây dựng, đang làm`,
      ),
      done: list(`đã xong, xong, hoàn thành, đã hoàn thành, đã thực hiện, đã tổ chức, đã triển khai, đạt`),
      moved: list("hoãn, đã hoãn, tạm hoãn, dời, đã dời, lùi, chuyển, đã chuyển, tạm dừng"),
      dropped: list("hủy, huỷ, đã hủy, đã huỷ, bỏ, đã bỏ, hủy bỏ, dừng thực hiện"),
    },
    placesBehind: list("tại, ở"),
    hostsBehind: list("do, đăng cai bởi"),
    partySays: list("đã có, chưa có, đề xuất, đề nghị, sẽ xác nhận"),
    openThings: list("chuyến thăm, địa điểm, thời gian, ngày, cuộc họp"),
    openWords: list(`chờ xác nhận, chưa xác định, sẽ xác định`),
    weakWords: list(`có thể có`),
  },
  definitions: {
    indicators: {
      id: list("id, mã, mã số, mã chỉ số, stt, tt"),
      action: list("hoạt động, hoạt động chung, nhiệm vụ"),
      indicator: list("chỉ số, chỉ tiêu, chỉ báo"),
      measure: list("cách đo, loại chỉ số, loại đo lường"),
      unit: list("đơn vị, đơn vị tính, đvt"),
      aggregation: list("cách tổng hợp, tổng hợp, cách cộng gộp"),
      direction: list("xu hướng, chiều hướng, hướng thay đổi"),
      baseline: list("số liệu gốc, giá trị gốc, giá trị cơ sở, số liệu cơ sở, giá trị ban đầu"),
      baselineYear: list("năm gốc, năm cơ sở"),
      frequency: list("tần suất, tần suất báo cáo, chu kỳ báo cáo"),
      meansOfVerification: list("phương tiện kiểm chứng, nguồn kiểm chứng, nguồn số liệu, minh chứng"),
      parties: list("bên, các bên, cơ quan chịu trách nhiệm, cơ quan chủ trì, đơn vị chủ trì"),
      partyParts: list("phần của các bên, cách tổng hợp các bên"),
      breakdown: list("phân tổ"),
      keyIndicator: list("chỉ số chính, chỉ tiêu chủ yếu"),
      confirmed: list("đã xác nhận, xác nhận"),
    },
    choices: {
      measure: {
        number: list("số, số lượng, con số"),
        percentage: list("phần trăm, tỷ lệ, tỉ lệ"),
        milestone: MILESTONE,
        qualitative: list("định tính, bằng lời, văn bản"),
      },
      aggregation: {
        sum: list("cộng, tổng, cộng dồn, tổng cộng"),
        latest: list("mới nhất, gần nhất, giá trị mới nhất, giá trị cuối"),
        max: list("cao nhất, lớn nhất, tối đa"),
        average: list("trung bình, bình quân"),
        constant: list("như nhau mỗi năm, không đổi, giống nhau mỗi năm"),
      },
      direction: {
        increase: list("tăng, tăng lên"),
        decrease: list("giảm, giảm xuống"),
        maintain: list("duy trì, giữ nguyên, ổn định"),
      },
      frequency: {
        monthly: list("hằng tháng, hàng tháng, mỗi tháng"),
        quarterly: list("hằng quý, hàng quý, mỗi quý"),
        halfYearly: list("6 tháng, nửa năm, sáu tháng một lần, hai lần một năm"),
        yearly: list("hằng năm, hàng năm, mỗi năm"),
        once: list("một lần, cuối kỳ"),
      },
      partyParts: {
        byMeasure: list("theo cách đo, theo loại chỉ số"),
        sum: list("cộng lại, cộng, tổng"),
        apart: list("không cộng, riêng từng bên"),
        each: list("mỗi bên đạt chỉ tiêu, mỗi bên, từng bên, mỗi nước"),
        joint: list("báo cáo một lần cho tất cả, chung, cùng nhau"),
      },
      confirmed: {
        yes: list("có, đúng, đã xác nhận"),
        no: list("không, chưa"),
      },
    },
  },
};
