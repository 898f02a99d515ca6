import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
  declared: list(`
    desagregado, desagregada, desagregados, desagregadas, desagregado por, desagregada por, desagregados
    por, desagregadas por, desagregação, desagregação por, discriminado por, discriminados por`),
  dimensions: {
    sex: list("sexo, gênero, género"),
    age: list("idade, faixa etária, grupo etário"),
    nationality: list("nacionalidade, país de origem, cidadania"),
    exploitation: list(`
      forma de exploração, tipo de exploração, exploração, finalidade da exploração`),
    place: list("local, província, município, região, distrito, estado, localidade"),
  },
  categories: {
    sex: list("mulher, mulheres, feminino, meninas, homem, homens, masculino, meninos"),
    age: list(`
      crianças, adultos, adolescentes, jovens, idosos, menores, menores de idade, maiores de idade`),
    nationality: list(`
      estrangeiros, nacionais, apátridas, outras nacionalidades, outra nacionalidade`),
    exploitation: list(`
      trabalho forçado, trabalho escravo, exploração sexual, exploração laboral, exploração do trabalho,
      prostituição, pornografia, escravidão, escravatura, servidão, servidão por dívida, trabalho infantil,
      remoção de órgãos, casamento forçado, mendicidade, mendicidade forçada, outras formas`),
    place: list("urbano, rural, urbana"),
  },
  unknown: list("desconhecido, não informado, ignorado, não especificado"),
};
