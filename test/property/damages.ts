/** What mail, forums, logs and terminals do to a text. */
export interface Damage {
  readonly name: string;
  readonly apply: (text: string) => string;
  /** Messages of {@link ./frequent.ts} that get another first answer by it. Each is a loss that nobody has mended yet. */
  readonly loses: readonly string[];
}

const damage = (name: string, apply: Damage["apply"], loses: readonly string[] = []): Damage => ({ name, apply, loses });
const eachLine = (before: string) => (text: string) => text.replace(/^/gm, before);

/** Breaks lines at blanks, as editors and mail clients do. */
const wrapped = (width: number) => (text: string) => text.split("\n").map((line) => {
  let column = 0;
  return line.split(" ").map((word, index) => {
    const fits = index === 0 || column + 1 + word.length <= width;
    const lead = index === 0 ? "" : fits ? " " : "\n";
    column = fits ? column + lead.length + word.length : word.length;
    return lead + word;
  }).join("");
}).join("\n");
/** Breaks lines anywhere, as terminals do. */
const broken = (width: number) => (text: string) => text.split("\n").map((line) => (line === "" ? line : Array.from({ length: Math.ceil(line.length / width) }, (_, i) => line.slice(i * width, (i + 1) * width)).join("\n"))).join("\n");

const typographic = (text: string): string => text.replace(/`([^'`\n]{0,40})'/g, "‘$1’").replace(/'/g, "’").replace(/"([^"\n]{0,40})"/g, "“$1”");
/** UTF-8 bytes, read with another code page. */
const readAs = (encoding: string) => (text: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replace(/ /g, "\u3000");
const json = (text: string): string => JSON.stringify({ stderr: text });
const html = (text: string): string => `<pre>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;").replace(/`/g, "&#96;").replace(/\n/g, "<br>\n")}</pre>`;

export const DAMAGES: readonly Damage[] = [
  damage("wrapped at 80 columns", wrapped(80)),
  damage("wrapped at 72 columns", wrapped(72)),
  damage("wrapped at 60 columns, quoted twice", (text) => eachLine("> > ")(wrapped(60)(text))),
  damage("wrapped at 60 columns, in a frame", (text) => eachLine("| ")(wrapped(60)(text))),
  damage("broken at 80 columns", broken(80), ["modprobe", "docker"]),
  damage("broken at 60 columns", broken(60)),
  damage("broken at 60 columns, indented", (text) => broken(60)(text).replace(/\n/g, "\n        ")),
  damage("no back-quotes", (text) => text.replace(/`/g, "")),
  damage("no quotes at all", (text) => text.replace(/[`'"]/g, "")),
  damage("typographic quotes", typographic),
  damage("typographic quotes in Windows-1252", (text) => readAs("windows-1252")(typographic(text))),
  damage("typographic quotes in Windows-1251", (text) => readAs("windows-1251")(typographic(text))),
  damage("typographic quotes in KOI8-R", (text) => readAs("koi8-r")(typographic(text))),
  damage("typographic quotes given up", (text) => typographic(text).replace(/[‘’“”]/g, "\ufffd")),
  damage("line feeds lost", (text) => text.replace(/\n+/g, "")),
  damage("line feeds made blanks", (text) => text.replace(/\n+/g, " ")),
  damage("glued to a prompt", (text) => `${text}root@host:~# ls`, ["modprobe"]),
  damage("within a sentence", (text) => `I run it and get: ${text} What now?`),
  damage("rsyslog's octal", (text) => `Jan  2 03:04:05 gw app: ${text.replace(/\n/g, "#012")}`),
  damage("JSON", json),
  damage("JSON within JSON", (text) => JSON.stringify({ msg: json(text) })),
  damage("JSON within JSON within JSON", (text) => JSON.stringify({ log: JSON.stringify({ msg: json(text) }) })),
  damage("Docker's log", (text) => text.split("\n").map((line) => JSON.stringify({ log: `${line}\n`, stream: "stderr" })).join("\n")),
  // Without the head of the line, which tells of a container and so is more than damage.
  damage("klog", (text) => `"Failed to apply" err=<\n${eachLine("\t")(text)}\n >`),
  // Without the time, which tells of a service and so is more than damage.
  damage("logfmt", (text) => `level=error msg=${JSON.stringify(`failed: ${text}`)} component=net`),
  damage("Python's bytes", (text) => `b'${text.replace(/'/g, "\\'").replace(/\n/g, "\\n")}'`),
  damage("colours", (text) => `\u001b[31m${text.replace(/ /g, " \u001b[0m\u001b[1m")}\u001b[0m`),
  damage("colours without their escape character", (text) => `[31m${text}[0m`),
  damage("CR LF", (text) => text.replace(/\n/g, "\r\n")),
  damage("HTML", html),
  damage("HTML, escaped twice", (text) => text.replace(/'/g, "&amp;#39;").replace(/`/g, "&amp;#96;").replace(/"/g, "&amp;quot;")),
  damage("Markdown's escapes", (text) => text.replace(/([_*`[\]#])/g, "\\$1")),
  damage("numbered lines", (text) => text.split("\n").map((line, index) => `${index + 1}: ${line}`).join("\n")),
  damage("a chat", eachLine("[14:03] <tom> ")),
  damage("a container's log", eachLine("2023-01-02T03:04:05.123Z stderr F ")),
  damage("a table", (text) => `| host | error |\n|---|---|\n| gw1 | ${text.replace(/\n+/g, "<br>")} |`),
  damage("no-break spaces", (text) => text.replace(/ /g, "\u00a0")),
  damage("no-break spaces in Latin-1", (text) => text.replace(/ /g, "Â\u00a0")),
  damage("full width", fullWidth),
  damage("cut off before its last five letters", (text) => text.split("\n")[0]!.slice(0, -5), ["notRoot", "option", "restoreLine", "modprobe", "size"]),
  damage("cut off by an ellipsis", (text) => `${text.split("\n")[0]!.replace(/.{4}$/, "")}…`, ["notRoot", "option", "restoreLine", "modprobe", "size"]),
  damage("quoted-printable", (text) => text.replace(/[^\n]{75}/g, "$&=\n")),
];
