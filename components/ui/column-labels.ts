import type { CSSProperties } from 'react';

/** A string of CSS: what would end it is written as its code point. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\n\r]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;

/**
 * The names of a table's columns for its narrow layout (`table-labelled`), given once instead of with every cell: a list
 * of twenty-five rows has two hundred of them.
 */
export const columnLabels = (labels: readonly string[]): CSSProperties =>
  Object.fromEntries(labels.map((label, index) => [`--column-${index + 1}`, cssString(label)]));
