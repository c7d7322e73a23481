/** Options that cannot end a command: what follows them stands in the next line. */
const DANGLING = / (?:-[tAIDCRpsdiojmg]|--(?:[sd]ports?|to-(?:destination|source|ports?)|(?:ct)?state|icmp-type|comment|log-prefix|limit|set-x?mark|reject-with|match-set|(?:uid|gid)-owner|mac-source|table|append|insert|protocol|source|destination|jump|match))$/;
/** A line that goes on with options. Rules of a file begin with -A and the like, and are none. */
const GOES_ON = /^(?:--[a-z]|-[jmpsdiog] \S|! -)/;
/** What an answer, a prompt or another command begins with: no value. */
const NO_VALUE = /^(?:ip6?tables|arptables|ebtables|bad |try |error|warning|option|unknown|fatal|sudo |-|\S{0,40}[#$>@])/i;
const JOINS_MOST = 8;

/** The text with a blank for each line feed that an editor or terminal put into the command it begins with. Offsets stay. */
export function withoutWraps(text: string): string {
  let joined = text;
  for (let joins = 0, start = 0; joins < JOINS_MOST; joins++) {
    const feed = joined.indexOf("\n", start);
    if (feed < 0) return joined;
    const line = joined.slice(start, feed).trimEnd(), next = joined.slice(feed + 1, feed + 81);
    if (!GOES_ON.test(next) && (!DANGLING.test(line) || NO_VALUE.test(next))) return joined;
    joined = `${joined.slice(0, feed)} ${joined.slice(feed + 1)}`;
    start = feed + 1;
  }
  return joined;
}
