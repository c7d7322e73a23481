import { readFileSync } from "node:fs";
import { diagnose } from "../../src/index.js";
import { allCases, ticketOf } from "../refusal/case.js";
const rec = new Map((JSON.parse(readFileSync("test/refusal/tables/recorded.json", "utf8")) as { id: string; ticket: string }[]).map((r) => [r.id, r.ticket]));
for (const c of allCases()) rec.set(c.name, ticketOf(c));
for (const name of process.argv.slice(2)) {
  const r = diagnose(rec.get(name)!).diagnoses[0]?.remedies[0];
  console.log("==", name, "|", r?.title); for (const [k, v] of [["cmd", r?.commands], ["check", r?.check], ["undo", r?.undo]] as const) console.log("  ", k, ":", typeof v === "string" ? v : (v ?? []).map((c) => c.shell).join("\n          "));
}
