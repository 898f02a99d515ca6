/** How strongly one kind of evidence counts. Above zero it speaks for a meaning, below against it; the comment of each says why so. */
export interface Weight {
  readonly value: number;
}
