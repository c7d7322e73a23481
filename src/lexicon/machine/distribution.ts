import { cue } from "../cue.js";

const distribution = (id: string, words: readonly string[], value: string) => cue(`distribution-${id}`, { any: words }, { fact: "distribution", value });

/** Distributions by name, where no file or prompt shows them. */
export const DISTRIBUTION_CUES = [
  distribution("almalinux-9", ["almalinux|alma linux? 9"], "almalinux 9"),
  distribution("rocky-9", ["rocky linux? 9"], "rocky linux 9"),
  distribution("rhel-9", ["rhel 9", "red hat enterprise linux 9"], "rhel 9"),
  distribution("centos-9", ["centos stream 9"], "centos stream 9"),
  distribution("oracle-9", ["oracle linux 9"], "oracle linux 9"),
  distribution("fedora", ["fedora"], "fedora"),
] as const;
