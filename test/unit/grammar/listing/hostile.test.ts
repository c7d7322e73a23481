import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBeancounters } from "../../../../src/grammar/listing/beancounters.js";
import { parseCapabilities } from "../../../../src/grammar/listing/capabilities.js";
import { parseKernelConfig } from "../../../../src/grammar/listing/kernel-config.js";
import { parseLsmod } from "../../../../src/grammar/listing/lsmod.js";
import { parseModprobeConf } from "../../../../src/grammar/listing/modprobe-conf.js";
import { parseModulesBuiltin } from "../../../../src/grammar/listing/modules-builtin.js";
import { parseSysctl } from "../../../../src/grammar/listing/sysctl.js";
import { parseTablesNames } from "../../../../src/grammar/listing/table-names.js";
import { parseVzConf } from "../../../../src/grammar/listing/vz-conf.js";
import { parseVzlist } from "../../../../src/grammar/listing/vzlist.js";
import type { Span } from "../../../../src/model/text.js";
import { bends, runOf } from "../../../helpers/growth.js";

const spansOf = (found: readonly { readonly span: Span }[] | { readonly span: Span } | undefined): readonly Span[] => (found === undefined ? [] : (Array.isArray(found) ? found as readonly { readonly span: Span }[] : [found as { readonly span: Span }]).map(({ span }) => span));
const PARSERS: Readonly<Record<string, (text: string) => readonly Span[]>> = {
  lsmod: (text) => spansOf(parseLsmod(text)), names: (text) => spansOf(parseTablesNames(text)), beancounters: (text) => spansOf(parseBeancounters(text)), vzConf: (text) => spansOf(parseVzConf(text)),
  vzlist: (text) => spansOf(parseVzlist(text)), kernelConfig: (text) => spansOf(parseKernelConfig(text)), builtin: (text) => spansOf(parseModulesBuiltin(`modules.builtin\n${text}`)), modprobe: (text) => spansOf(parseModprobeConf(text)),
  sysctl: (text) => spansOf(parseSysctl(text)), capabilities: (text) => spansOf(parseCapabilities(text)),
};
const PIECES = [
  "(", "\\", "'", '"', "a", "a ", "a:", "a/", "a,", "1 ", " ", "\n", "> ", "# ", "x 1000 1 a,\n", "nat\n", "cat /proc/sys/net/a/b\n", "cat /proc/net/ip_tables_names\n", 'IPTABLES="a\n', "CTID STATUS\n", "CTID ", "101 running\n", "CONFIG_A=", "# CONFIG_AB is not set\n",
  "kernel/a", "kernel/a.ko\n", "install a /bin/true\n", "options a b=c ", "net.a.b = 1\n", "net.a.b", "/proc/sys/a/b:", "Current: =ep ", "Current: a", "CapEff: 00000000a80425fb\n", "numiptent 1 2 3 4 5\n", "101: ", "root@a ", "[", "a@b",
];

describe.each(Object.entries(PARSERS))("hostile text for %s", (_, parse) => {
  it("is read in linear time", () => {
    expect(PIECES.filter((piece) => bends(parse, runOf(piece), 192_000))).toEqual([]);
  });

  it.each(["(", "\\", "'", '"'])("is nothing when it is a megabyte of %s", (piece) => {
    expect(parse(piece.repeat(1_000_000))).toEqual([]);
  });

  it("is never an exception, and what is found lies in the text", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 }).map((list) => list.join("")), (text) => {
      const shift = parse === PARSERS.builtin ? "modules.builtin\n".length : 0;
      for (const { start, end } of parse(text)) {
        expect(start - shift).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end - shift).toBeLessThanOrEqual(text.length);
      }
    }), { numRuns: 300 });
  });
});
