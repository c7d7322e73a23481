import type { MessageSource } from "../../message.js";
import { messageTable } from "../table.js";

/** kubernetes-sigs/kind, images/kindnetd/cmd/kindnetd/masq.go. */
export const kindMessages: readonly MessageSource[] = [
  ...messageTable({
    area: "wrapper-container", prefix: "kind", program: "kubernetes-sigs/kind", file: "images/kindnetd/cmd/kindnetd/masq.go",
    anywhere: true, wraps: true, telling: true,
  }, () => [
    ["wrapper", "failed to synchronize rules at"],
    ["wrapper", "Can't synchronize rules after 3 attempts"],
  ]),
  ...messageTable({
    area: "wrapper-container", prefix: "kind", program: "kubernetes-sigs/kind", file: "images/kindnetd/cmd/kindnetd/masq.go",
    anywhere: true, wraps: true, speakers: ["masq.go:"],
  }, () => [
    ["wrapper", "failed to list chains"],
  ]),
];
