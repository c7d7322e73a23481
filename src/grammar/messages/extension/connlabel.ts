import { messageTable } from "../table.js";

/** What the connlabel extension says of its options. */
export const connlabel = messageTable({ area: "extension", prefix: "connlabel", program: "iptables", file: "extensions/libxt_connlabel.c", fixed: { extension: "connlabel" } }, () => [
  ["other", "label '{value}': could not open '{path}': {error}", "1.4.19", "1.4.19"],
  ["bad-argument", "label '{value}' not found in config file {path}", "1.4.19", "1.4.19"],
  ["bad-argument", "label '{value}' not found", "1.4.20", "1.8.2"],
  ["bad-argument", "cannot open connlabel.conf, not registering '{value}' match: {error}", "1.4.20", "1.4.21"],
  ["bad-argument", "cannot open connlabel.conf: {error}", "1.6.0", "1.6.0"],
  ["bad-argument", "cannot open {path}: {error}", "1.6.1", "1.8.2"],
  ["bad-argument", "cannot parse {value}: no labels found", "1.6.1"],
  ["bad-argument", "Warning: cannot open {path}: {error}", "1.8.3"],
  ["bad-argument", "label '{value}' not found or invalid value", "1.8.3"],
]);
