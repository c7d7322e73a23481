export interface Survivor {
  readonly at: string;
  readonly mutator: string;
  readonly to: string;
  readonly covered: boolean;
}
export interface Score {
  readonly at: string;
  readonly commit: string;
  readonly share: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly uncovered: number;
  readonly survivors: readonly Survivor[];
}
export type Scores = Readonly<Record<string, Score>>;

/** Killed and timed out, of all that were run. */
export const scoreOf = ({ killed, timeout, survived, uncovered }: Score): number => (100 * (killed + timeout)) / Math.max(1, killed + timeout + survived + uncovered);

export function pageOf(scores: Scores): string {
  const rows = Object.entries(scores).map(([folder, score]) =>
    `| ${folder} | ${scoreOf(score).toFixed(1)} % | ${score.killed} | ${score.timeout} | ${score.survived} | ${score.uncovered} | ${score.share === 1 ? "all" : `1 of ${score.share}`} | ${score.at} UTC, ${score.commit} |`);
  const lists = Object.entries(scores).map(([folder, { survivors }]) =>
    `## ${folder}\n\n${survivors.map(({ at, mutator, to, covered }) => `- ${at} ${mutator}${covered ? "" : ", reached by no test that was run"}: \`${to.replaceAll("`", "'")}\``).join("\n")}${survivors.length === 0 ? "None." : ""}\n`);
  return `# Mutation score

\`npm run mutation -- FOLDER [SHARE]\` changes the sources of one folder in small ways, one at a time, and runs the tests that touch the folder (test/mutation/folders.ts) with every eighth
case of the corpus. The score is the share of changes that a test saw. It runs apart from \`npm test\`. With a share, one block of twelve lines of every so many is changed, the
same ones each time. The whole suite sees more than what is run here: these scores are lower bounds.

| folder | score | killed | timed out | survived | not reached | blocks | when |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

What survived:

${lists.join("\n")}`;
}
