import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`bộ|sở|ủy ban|uỷ ban|cục|ban|viện|tổng cục|vụ|phòng|trung tâm`,
  beginnings: pattern`công an|tòa án|viện kiểm sát|quân đội|hội`,
  endings: "",
  nobody: list("không có, v.v"),
  persons: list("ông, bà"),
};
