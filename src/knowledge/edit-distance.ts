/** Letters to put in, take out or change to make one short word of the other; to swap two neighbours costs `swap`, at 2 no less than to change both. */
export function editDistance(a: string, b: string, swap: 1 | 2): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + swap);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
