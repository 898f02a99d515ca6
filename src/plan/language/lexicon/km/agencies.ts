import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`ក្រសួង|រដ្ឋលេខាធិការដ្ឋាន|អគ្គនាយកដ្ឋាន|នាយកដ្ឋាន|មន្ទីរ`,
  beginnings: pattern`
    ក្រសួង|រដ្ឋលេខាធិការដ្ឋាន|អគ្គ|នាយកដ្ឋាន|មន្ទីរ|ការិយាល័យ|អង្គការ|អង្គភាព|ស្ថាប័ន|គណៈ|គ\.|តុលាការ|
    អាជ្ញាធរ|រដ្ឋបាល|សាលា|នគរបាល|ស្នងការ|កង|មជ្ឈមណ្ឌល|លេខាធិការដ្ឋាន|ដៃគូ|សមាគម`,
  endings: "",
  nobody: list("គ្មាន, មិនមាន, ។ល។"),
  persons: list("លោក, លោកស្រី"),
};
