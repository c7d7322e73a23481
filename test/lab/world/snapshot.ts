/** A part of what a machine holds: the rules of one program, the sets, a file. `object` is what a command would name to touch the line. */
export interface Line {
  readonly part: string;
  readonly object: string;
  readonly text: string;
}

export interface Snapshot {
  readonly raw: string;
  readonly lines: readonly Line[];
}

/** Reads what `snapshot.sh` printed. */
export function readSnapshot(raw: string): Snapshot {
  const lines: Line[] = [];
  let part = "", table = "", inside = "";
  for (const text of raw.split("\n")) {
    if (text.startsWith("## ")) { part = text.slice(3); table = ""; inside = ""; continue; }
    if (text === "" || text === "COMMIT") continue;
    if (text.startsWith("*")) { table = text.slice(1); continue; }
    if (part === "nft") {
      const head = /^table (\S+ \S+)/u.exec(text.trim());
      if (head !== null) { table = head[1] ?? ""; inside = ""; }
      const object = /^(?:chain|set|map|flowtable|counter|quota|limit|ct \w+|secmark|synproxy) (\S+)/u.exec(text.trim());
      if (object !== null && /^\s\S/u.test(text)) inside = object[1] ?? "";
      if (text.trim() === "}") continue;
      lines.push({ part, object: inside === "" ? table : inside, text: `${table}${inside === "" ? "" : ` ${inside}`}: ${text.trim()}` });
      if (/^\s\}/u.test(text)) inside = "";
      continue;
    }
    lines.push({ part: table === "" ? part : `${part} ${table}`, object: objectOf(part, text), text });
  }
  return { raw, lines };
}

const objectOf = (part: string, text: string): string => {
  if (part === "files") return text.split(" ").at(-1) ?? "";
  if (part === "settings") return (text.split(" ")[0] ?? "").replace("/proc/sys/", "").replaceAll("/", ".");
  if (part === "ipset") return text.split(" ")[1] ?? "";
  if (part === "ipvs") return text.split(" ")[2] ?? "";
  if (part === "modules") return text;
  return /^(?::|-[AI] )(\S+)/u.exec(text)?.[1] ?? text.split(" ")[0] ?? "";
};

export interface Change {
  readonly sign: "+" | "-" | "~";
  readonly line: Line;
}

/** What the second holds and the first does not, and the other way round; `~` where only the order of an object's lines is another. */
export function changes(before: Snapshot, after: Snapshot): readonly Change[] {
  const key = ({ part, text }: Line): string => `${part}\n${text}`;
  const left = (from: readonly Line[], other: readonly Line[]): readonly Line[] => {
    const counts = new Map<string, number>();
    for (const line of other) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
    return from.filter((line) => {
      const count = counts.get(key(line)) ?? 0;
      counts.set(key(line), count - 1);
      return count <= 0;
    });
  };
  const found = [
    ...left(before.lines, after.lines).map((line) => ({ sign: "-", line }) as const),
    ...left(after.lines, before.lines).map((line) => ({ sign: "+", line }) as const),
  ];
  return found.length > 0 || before.raw === after.raw ? found : reordered(before, after);
}

/** Of chains and sets the order means nothing; of the lines of one object it does. */
function reordered(before: Snapshot, after: Snapshot): readonly Change[] {
  const sequences = ({ lines }: Snapshot): ReadonlyMap<string, readonly Line[]> => {
    const found = new Map<string, Line[]>();
    for (const line of lines) {
      // Of nft's chains the place says which of that name it is: in which order tables are listed means nothing either.
      const object = `${line.part}\n${line.part === "nft" ? line.text.split(": ")[0] ?? "" : line.object}`, own = found.get(object) ?? [];
      found.set(object, own);
      own.push(line);
    }
    return found;
  };
  const other = sequences(after);
  return [...sequences(before)].flatMap(([object, lines]) => (lines.some(({ text }, at) => other.get(object)?.[at]?.text !== text) ? [{ sign: "~" as const, line: lines[0]! }] : []));
}

/** How far a step reached, in a few words a part: `iptables-nft filter: INPUT +1`. */
export function blastRadius(found: readonly Change[]): readonly string[] {
  const parts = new Map<string, Map<string, { plus: number; minus: number }>>();
  for (const { sign, line } of found) {
    // What nft shows of the tables of iptables-nft is told once, by iptables-nft.
    if (line.part === "nft" && SHOWN_BY_IPTABLES.test(line.text) && found.some((one) => one.line.part.includes("-nft"))) continue;
    const objects = parts.get(line.part) ?? new Map<string, { plus: number; minus: number }>();
    parts.set(line.part, objects);
    const count = objects.get(line.object) ?? { plus: 0, minus: 0 };
    objects.set(line.object, count);
    if (sign === "-") count.minus += 1; else count.plus += 1;
  }
  return [...parts].map(([part, objects]) => {
    const told = [...objects].slice(0, MOST).map(([object, { plus, minus }]) => `${object}${plus > 0 ? ` +${plus}` : ""}${minus > 0 ? ` −${minus}` : ""}`);
    return `${part}: ${told.join(", ")}${objects.size > MOST ? ` and ${objects.size - MOST} more` : ""}`;
  });
}

/** Objects of a part that are told by name. */
const MOST = 12;

const SHOWN_BY_IPTABLES = /^(?:ip6?|arp|bridge) (?:filter|nat|mangle|raw|security)\b/u;
