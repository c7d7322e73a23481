// Texts that were made to cost much, by name.
import { build } from "esbuild";
import { join } from "node:path";

const source = join(import.meta.dirname, "../hostile/atoms.ts");
const { outputFiles } = await build({ entryPoints: [source], write: false, format: "esm" });
const { ATOMS, ENDS } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

const lines = (size, line) => {
  const all = [];
  for (let i = 0, length = 0; length < size; i++) {
    all.push(line(i));
    length += all.at(-1).length + 1;
  }
  return all.join("\n");
};

/** Each is at least `size` long. */
export const dearShapes = (size) => ({
  ...Object.fromEntries(ATOMS.map((atom) => [JSON.stringify(atom), atom.repeat(Math.ceil(size / atom.length))])),
  ...Object.fromEntries(ATOMS.map((atom) => [`${JSON.stringify(atom)} on each line`, `${atom.trimEnd()}\n`.repeat(Math.ceil(size / (atom.trimEnd().length + 1)))])),
  ...Object.fromEntries(ENDS.filter((end) => end.length > 1).map((end) => [`heads that end in ${end}`, lines(size, () => `can't initialize iptables table ${end}`)])),
  "targets, each another": lines(size, (i) => `iptables v1.4.7: Couldn't load target \`T${i}':No such file`),
  "errors of many kinds, numbered": lines(size, (i) => [`iptables: No chain/target/match by that name. ${i}`, `iptables v1.8.${i}: can't initialize iptables table \`t${i}': Permission denied`, `FATAL: Module m${i} not found.`, `vzctl: Container ${i} is not running`][i % 4]),
  "commands and errors": lines(size, (i) => `iptables -t nat -A C${i} -m m${i} -j T${i}\niptables: No chain/target/match by that name.`),
  "commands alone": lines(size, (i) => `iptables -t nat -A C${i} -p tcp -m state --state NEW -m tcp --dport ${i} -j T${i}`),
  "commands in one line": lines(size, (i) => `iptables -A C${i} -j T${i};`).replaceAll("\n", " "),
  "prompts": lines(size, (i) => `root@web-${i}:~# iptables -L`),
  "prompts with errors": lines(size, (i) => `[root@web-${i} ~]# iptables -t nat -L\niptables v1.4.21: can't initialize iptables table \`nat': Table does not exist (do you need to insmod?)`),
  "quoted ever deeper": lines(size, (i) => `${">".repeat(i % 60)} iptables: No chain/target/match by that name.`),
  "deeply quoted": lines(size, (i) => `${"> ".repeat(400)}iptables -A C${i}`),
  "one error in one line": lines(size, () => "iptables: No chain/target/match by that name.").replaceAll("\n", " "),
  "JSON logs": lines(size, (i) => JSON.stringify({ log: `iptables v1.8.7 (nf_tables): Chain 'C${i}' does not exist\n`, stream: "stderr", time: "2024-06-05T23:10:44.113427881Z" })),
  "JSON in JSON": lines(size, (i) => JSON.stringify({ log: JSON.stringify({ msg: JSON.stringify({ error: `exit status ${i}: iptables: No chain/target/match by that name.\n` }) }) })),
  "one array of JSON": `[${lines(size, (i) => `${JSON.stringify({ msg: `can't find chain C${i}` })},`)}]`.replaceAll("\n", ""),
  "a rule set": `*filter\n${lines(size, (i) => `-A INPUT -s 192.0.2.${i % 255} -p tcp --dport ${i} -j ACCEPT`)}\nCOMMIT\n`,
  "rule sets, many": lines(size, (i) => `*nat\n:C${i} - [0:0]\n-A C${i} -j RETURN\nCOMMIT`),
  "numbers of lines": lines(size, (i) => `iptables-restore: line ${i} failed`),
  "a listing": `Chain INPUT (policy ACCEPT)\n${lines(size, (i) => `ACCEPT     tcp  --  192.0.2.${i % 255}        0.0.0.0/0            tcp dpt:${i}`)}`,
  "facts, each another": lines(size, (i) => `Linux web-${i} 2.6.32-042stab${i % 200}.1 #1 SMP x86_64 GNU/Linux\niptables v1.4.${i % 30}`),
  "containers, each another": lines(size, (i) => `[root@hn1 ~]# vzctl exec ${100 + i} iptables -t nat -L\nCT ${100 + i}: can't initialize iptables table \`nat': Table does not exist`),
  "a script": `#!/bin/sh\n${lines(size, (i) => `if ! $IPT -C C${i} -j DROP 2>/dev/null; then $IPT -A C${i} -j DROP; fi`)}`,
  "a mail, folded": lines(size, (i) => `=E2=80=98table${i}=E2=80=99: Permission =\ndenied`),
  "HTML": lines(size, (i) => `<p class="x">iptables: <b>No chain/target/match</b> by that name ${i}.&nbsp;</p>`),
  "words of modules": lines(size, (i) => `ip_conntrack ipt_REJECT xt_state iptable_nat nf_nat ipt_MASQUERADE ${i}`),
  "modules listed": `Module                  Size  Used by\n${lines(size, (i) => `xt_m${i}   16384  ${i % 9} ip_tables,x_tables`)}`,
  "stories": lines(size, () => "Our firewall does not start any more since the update of the kernel; docker cannot reach the network and the container was restarted, but NAT still fails."),
  "claims": lines(size, () => "This comes from the node itself. It is solved now. It does not work again! We restarted the container, is that right?"),
  "questions and greetings": lines(size, (i) => `Hello, why? On Mon, Jan ${(i % 28) + 1}, 2024 at 10:00 AM Support <a@example.com> wrote:`),
  "JSON settings of containers": lines(size, (i) => `"iptables": ["ip_tables", "m${i}"], "netfilter": "full", "ctid": ${i}`),
  "vz.conf": lines(size, (i) => `IPTABLES="ipt_REJECT ipt_tos m${i}"\nNETFILTER="stateless"`),
  "nft": lines(size, (i) => `nft add rule inet filter c${i} tcp dport ${i} accept\nError: Could not process rule: No such file or directory\n                   ^^^^`),
  "sysctls": lines(size, (i) => `sysctl: cannot stat /proc/sys/net/netfilter/k${i}: No such file or directory`),
  "traces": lines(size, (i) => `  File "/usr/lib/python3/dist-packages/m${i}.py", line ${i}, in f\n    raise E('iptables: Memory allocation problem.')`),
});
