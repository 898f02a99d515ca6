import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
  declared: list(`
    desagregado, desagregada, desagregados, desagregadas, desagregado por, desagregada por, desagregados
    por, desagregación, desglose, desglosado, desglosado por, desglosados por, desglosada por`),
  dimensions: {
    sex: list("sexo, género"),
    age: list("edad, grupo de edad, grupo etario, rango de edad"),
    nationality: list("nacionalidad, ciudadanía, país de origen"),
    exploitation: list(`
      forma de explotación, tipo de explotación, finalidad de explotación, explotación, modalidad de
      explotación`),
    place: list(`
      lugar, provincia, departamento, municipio, región, distrito, zona, ubicación`),
  },
  categories: {
    sex: list(`
      mujer, mujeres, femenino, femenina, niña, niñas, hombre, hombres, masculino, niño, niños, varones`),
    age: list(`
      adolescentes, adultos, menores, menores de edad, mayores de edad, jóvenes, niñez, personas adultas,
      adultos mayores`),
    nationality: list(`
      extranjeros, extranjeras, nacionales, apátridas, camboyanos, tailandeses, otra nacionalidad, otras
      nacionalidades`),
    exploitation: list(`
      trabajo forzoso, trabajos forzados, explotación sexual, explotación laboral, prostitución, pornografía,
      esclavitud, servidumbre, servidumbre por deudas, trabajo infantil, extracción de órganos, matrimonio
      forzado, mendicidad, mendicidad forzada, mendicidad ajena, estafas en línea, otras formas`),
    place: list("urbano, rural, urbana"),
  },
  unknown: list(`
    desconocido, desconocida, no especificado, sin dato, sin información, sin especificar`),
};
